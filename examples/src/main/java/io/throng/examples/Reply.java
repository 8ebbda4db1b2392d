package io.throng.examples;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** An answer of the demo API. */
record Reply(int status, String json) {

    static Reply ok(String json) {
        return new Reply(200, json);
    }

    Mono<Void> sendTo(HttpServerResponse response) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .sendString(Mono.just(json))
                .then();
    }
}
