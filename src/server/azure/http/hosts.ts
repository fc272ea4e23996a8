/**
 * Which hosts a deployment may call. The client secret and the tokens go where API URL and Login URL say, so these must
 * belong to the deployment's cloud, or to a host that an administrator has allowed.
 */
import { failure, type Failure } from '../../vocabulary/failures.ts'
import { CLOUDS, cloudOf } from './clouds.ts'

export interface Addresses {
    /** Stored choice value. */
    cloud: string
    /** Empty: the cloud's own. */
    apiUrl: string
    loginUrl: string
}

/** https, a plain host name or IPv4 address, a port, a path. The platform has no URL class to rely on. */
const URL_FORM = /^https:\/\/([a-z0-9.-]+)(?::(\d{1,5}))?(?:\/[\w.~%/-]*)?$/i

/** Labels of letters, digits and hyphens; so no empty label, no trailing dot, and nothing that only looks like a letter. */
const HOST_FORM = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/

/** Host of a URL in lower case, with its port unless it is the usual one; '' when the URL is not of the form above. */
export function hostOf(url: string): string {
    const match = URL_FORM.exec(url.trim())
    const host = (match?.[1] ?? '').toLowerCase()
    const port = match?.[2] === undefined ? 443 : Number(match[2])
    if (!HOST_FORM.test(host) || port < 1 || port > 65535) return ''
    return port === 443 ? host : `${host}:${port}`
}

/** Entries of the property: hosts, and with a leading dot their subdomains. What is neither allows nothing. */
export function allowedHosts(property: string): string[] {
    return property
        .toLowerCase()
        .split(/[\s,]+/)
        .map((entry) => entry.replace(/:443$/, ''))
        .filter((entry) => HOST_FORM.test(entry.replace(/^\./, '')))
}

/** Why a deployment may not be called; undefined when it may. */
export function hostFailure({ cloud, apiUrl, loginUrl }: Addresses, allowed: readonly string[]): Failure | undefined {
    const own = cloudOf(cloud)
    const urls = [
        { label: 'API URL', url: apiUrl, expected: own.apiUrl },
        { label: 'Login URL', url: loginUrl, expected: own.loginUrl },
    ]
    for (const { label, url, expected } of urls) {
        if (url.trim() === '') continue
        const host = hostOf(url)
        if (host === '') return failure('MDC-108', `${label}: not of the form https://host:port/path`)
        if (host === hostOf(expected)) continue
        if (isOfACloud(host)) return failure('MDC-108', `${label}: ${host} is not the one of the chosen cloud`)
        if (!allowed.some((entry) => matches(host, entry)))
            return failure('MDC-108', `${label}: ${host} is not allowed`)
    }
    return undefined
}

/** Such a host is known, so the property cannot make it serve as the other URL or for the other cloud. */
function isOfACloud(host: string): boolean {
    return Object.values(CLOUDS).some(({ apiUrl, loginUrl }) => [apiUrl, loginUrl].map(hostOf).includes(host))
}

function matches(host: string, entry: string): boolean {
    return entry.startsWith('.') ? host.endsWith(entry) && host.length > entry.length : host === entry
}
