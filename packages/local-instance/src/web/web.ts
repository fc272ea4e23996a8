/** What the routes of the HTTP server share: who asks, and how something is done for him. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChild } from 'preact'
import type { Message, Parts } from '../compose.ts'
import type { SignIn, SignIns } from './sign-ins.ts'

/** How a route is protected. `page`: sign-in page without a user; `api`: 401; `public`: whoever asks. */
export type RouteAccess = 'page' | 'api' | 'public'

/** Who sent a request. */
export interface Caller {
    /** As whom the instance does what is asked for. */
    userName: string
    /** Absent for a client that brings its credentials each time. */
    signIn?: SignIn
}

export interface Answer {
    code: number
    title: string
    content: ComponentChild
    /** Only the content, without the frame: for a part of a page that is loaded by itself. */
    part?: boolean
}

export interface Web {
    readonly parts: Parts
    readonly signIns: SignIns
    /** The caller of a route that is not public. */
    caller(request: FastifyRequest): Caller
    /**
     * Looks at the instance as the caller: knows what other processes have changed, and reads nothing twice. Nothing may
     * be written; what is shown is of one moment.
     */
    look<T>(request: FastifyRequest, work: () => T): T
    /** Does something as the caller; answers what scripts had to say with what came of it. */
    act<T>(request: FastifyRequest, work: () => T): { value: T; messages: Message[] }
    /** Sends a page in its frame: navigator, user, what is to be told. */
    send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply
    /** What the caller's forms have to bring along; '' for a client without a session. */
    token(request: FastifyRequest): string
    /** Keeps messages for the next page of the caller's session. */
    tell(request: FastifyRequest, messages: readonly Message[]): void
}

declare module 'fastify' {
    interface FastifyContextConfig {
        access?: RouteAccess
    }
    interface FastifyRequest {
        caller: Caller | null
    }
}
