/** gs (GlideSystem, scoped): the members that are there; every other documented one is loud. */
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'
import type { GlideDateTime } from './glide-date-time.ts'
import type { GlideRecord } from './glide-record.ts'
import { relativeDates, support as relativeDatesSupport } from './relative-dates.ts'

const PAGE = 'c_GlideSystemScopedAPI'

export const support: Support[] = [
    ...[
        'addErrorMessage',
        'addInfoMessage',
        'base64Decode',
        'base64Encode',
        'debug',
        'error',
        'eventQueue',
        'eventQueueScheduled',
        'generateGUID',
        'getCurrentScopeName',
        'getErrorMessages',
        'getMessage',
        'getProperty',
        'getUserID',
        'getUserName',
        'getUserDisplayName',
        'hasRole',
        'info',
        'isInteractive',
        'nil',
        'setProperty',
        'tableExists',
        'urlDecode',
        'urlEncode',
        'warn',
    ].map((name): Support => ({ member: `gs.${name}`, evidence: 'documented', source: PAGE })),
    ...relativeDatesSupport,
]

/** What gs needs besides the platform. */
export interface SystemServices {
    queueEvent(
        name: string,
        record: GlideRecord | null,
        parm1: string,
        parm2: string,
        options: { at?: GlideDateTime; queue?: string },
    ): void
    setProperty(name: string, value: string): void
    messages: { kind: 'info' | 'error'; text: string }[]
}

class GlideSystem {
    constructor(
        private readonly platform: Platform,
        private readonly services: SystemServices,
    ) {
        Object.assign(this, relativeDates(platform))
    }

    debug(message: unknown, ...parameters: unknown[]): void {
        this.log('debug', message, parameters)
    }

    info(message: unknown, ...parameters: unknown[]): void {
        this.log('info', message, parameters)
    }

    warn(message: unknown, ...parameters: unknown[]): void {
        this.log('warn', message, parameters)
    }

    error(message: unknown, ...parameters: unknown[]): void {
        this.log('error', message, parameters)
    }

    private log(level: 'debug' | 'info' | 'warn' | 'error', message: unknown, parameters: unknown[]): void {
        this.platform.log.write(level, this.platform.session.scope, format(String(message), parameters))
    }

    getMessage(text: string, parameters: unknown): string {
        return format(text, Array.isArray(parameters) ? parameters : parameters === undefined ? [] : [parameters])
    }

    addInfoMessage(message: unknown): void {
        this.services.messages.push({ kind: 'info', text: String(message) })
    }

    addErrorMessage(message: unknown): void {
        this.services.messages.push({ kind: 'error', text: String(message) })
    }

    getErrorMessages(): string[] {
        return this.services.messages.filter(({ kind }) => kind === 'error').map(({ text }) => text)
    }

    eventQueue(name: string, record: GlideRecord | null, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        this.services.queueEvent(name, record, String(parm1 ?? ''), String(parm2 ?? ''), { queue: String(queue ?? '') })
    }

    eventQueueScheduled(
        name: string,
        record: GlideRecord | null,
        parm1: unknown,
        parm2: unknown,
        at: GlideDateTime,
    ): void {
        this.services.queueEvent(name, record, String(parm1 ?? ''), String(parm2 ?? ''), { at })
    }

    getProperty(name: string, alternative?: unknown): string | null {
        return (
            this.platform.property(name) ??
            (alternative === undefined || alternative === null ? null : String(alternative))
        )
    }

    setProperty(name: string, value: unknown): void {
        this.services.setProperty(name, String(value))
    }

    hasRole(role: string): boolean {
        const { roles } = this.platform.session
        return (
            roles.has('admin') ||
            String(role)
                .split(',')
                .some((name) => roles.has(name.trim()))
        )
    }

    getUserID(): string {
        return this.platform.session.userSysId
    }

    getUserName(): string {
        return this.platform.session.userName
    }

    getUserDisplayName(): string {
        return this.platform.session.userDisplayName
    }

    isInteractive(): boolean {
        return this.platform.session.interactive
    }

    getCurrentScopeName(): string {
        return this.platform.session.scope
    }

    generateGUID(): string {
        return this.platform.ids.next()
    }

    tableExists(name: string): boolean {
        return this.platform.dictionary.has(name)
    }

    nil(value: unknown): boolean {
        return value === null || value === undefined || String(value) === ''
    }

    base64Encode(text: string): string {
        return Buffer.from(text, 'utf8').toString('base64')
    }

    /** As HTML forms encode: a space becomes a plus sign. */
    urlEncode(text: string): string {
        return new URLSearchParams([['', text]]).toString().slice(1)
    }

    urlDecode(text: string): string {
        return decodeURIComponent(text.replace(/\+/g, '%20'))
    }

    base64Decode(text: string): string {
        return Buffer.from(text, 'base64').toString('utf8')
    }
}

/** Java's MessageFormat, as far as log messages use it: {0}, {1}, ... */
function format(message: string, parameters: readonly unknown[]): string {
    if (parameters.length === 0) return message
    return message.replace(/\{(\d+)\}/g, (whole, index: string) =>
        Number(index) < parameters.length ? String(parameters[Number(index)]) : whole,
    )
}

/** The `gs` object of an instance. */
export function glideSystem(platform: Platform, services: SystemServices): object {
    return loud('gs', new GlideSystem(platform, services), support)
}
