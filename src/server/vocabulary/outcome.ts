/** What the Glide-free parts need from the instance. Adapters in glide/, which alone uses Glide. */
import type { Failure } from './failures.ts'

export interface HttpRequest {
    method: 'GET' | 'POST'
    url: string
    headers: Record<string, string>
    body?: string
}

export interface HttpAnswer {
    status: number
    /** Those of azure/http/headers.ts that the answer has, by their names in lower case. */
    headers: Record<string, string>
    body: string
}

/** One synchronous call. A failure means that no answer came. */
export type Http = (request: HttpRequest) => { answer: HttpAnswer } | { failure: Failure }

/** SHA-256 as 64 lower-case hexadecimal characters. */
export type Digest = (text: string) => string

/** A result that is either a value or the reason why there is none. */
export type Outcome<T> = { value: T; failure?: undefined } | { failure: Failure; value?: undefined }

/** The system log. Messages never hold secrets, tokens or whole payloads. */
export interface Log {
    info(message: string): void
    warn(message: string): void
    error(message: string): void
}

export interface Clock {
    /** Glide time in UTC. */
    now(): string
    /** `now` plus seconds (negative for the past). */
    plus(time: string, seconds: number): string
    /** Seconds from one time to another. */
    seconds(from: string, to: string): number
    milliseconds(): number
}
