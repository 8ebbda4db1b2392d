package io.throng.plan;

/** What a check looks at. */
public sealed interface Source {

    /** The status code. */
    record Status() implements Source {
        @Override
        public String toString() {
            return "status";
        }
    }

    /** The first header of that name, in whatever case. */
    record Header(String name) implements Source {
        @Override
        public String toString() {
            return "header " + name;
        }
    }

    /** The body as text. */
    record BodyText() implements Source {
        @Override
        public String toString() {
            return "body";
        }
    }

    /** The length of the body in bytes. */
    record BodySize() implements Source {
        @Override
        public String toString() {
            return "body size";
        }
    }

    /** What a JSONPath finds in the body. */
    record JsonPath(String path) implements Source {
        @Override
        public String toString() {
            return "jsonPath " + path;
        }
    }

    /** The service time; compared as a {@link java.time.Duration}. */
    record Latency() implements Source {
        @Override
        public String toString() {
            return "latency";
        }
    }
}
