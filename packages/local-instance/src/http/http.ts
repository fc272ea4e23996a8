/** The synchronous HTTP client: a worker performs the request while this thread waits for it. */
import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Http, HttpFailure, HttpRequest, HttpResponse } from '../platform.ts'

export interface HttpOptions {
    /**
     * PEM certificates that are trusted besides the system's, as the instance's certificate store does; read with the
     * first request.
     */
    trustedCertificates: string[]
    /** glide.http.connection_timeout; 10 s by default. */
    connectTimeoutMs?: number
    /** glide.http.outbound.max_timeout; 30 s by default. */
    maxWaitMs?: number
    /** Called before each request. */
    beforeSending?: () => void
}

interface Answer {
    /** Number of the request. */
    id: number
    answer: HttpResponse | HttpFailure
}

/** The client. Its worker starts with the first request, ends with `close`, and never keeps the process alive. */
export function createHttp(options: HttpOptions): Http & { readonly requests: number } {
    const { trustedCertificates, connectTimeoutMs = 10_000, maxWaitMs = 30_000, beforeSending } = options
    let started: ReturnType<typeof start> | undefined

    function start() {
        const { port1, port2 } = new MessageChannel()
        const signal = new SharedArrayBuffer(4)
        const worker = new Worker(join(__dirname, 'worker.mjs'), {
            workerData: { port: port2, signal, trustedCertificates, connectTimeoutMs },
            transferList: [port2],
            execArgv: [],
        })
        worker.unref()
        port1.unref()
        return { port: port1, flag: new Int32Array(signal), worker }
    }

    let requests = 0

    return {
        get requests() {
            return requests
        },
        send(request: HttpRequest): HttpResponse | HttpFailure {
            requests += 1
            beforeSending?.()
            const { port, flag } = (started ??= start())
            const deadline = performance.now() + maxWaitMs
            port.postMessage({ id: requests, request })
            for (;;) {
                const answers = Atomics.load(flag, 0)
                const received = receiveMessageOnPort(port)?.message as Answer | undefined
                // The answer to a request that was given up may still come in.
                if (received?.id === requests) return received.answer
                if (received) continue
                const left = Math.max(0, deadline - performance.now())
                if (Atomics.wait(flag, 0, answers, left) === 'timed-out')
                    return { code: 'ETIMEDOUT', message: `no complete answer within ${maxWaitMs} ms` }
            }
        },
        close() {
            void started?.worker.terminate()
            started?.port.close()
        },
    }
}
