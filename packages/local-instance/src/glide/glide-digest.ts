/** GlideDigest (scoped). */
import { createHash } from 'node:crypto'
import { loud, type Support } from '../support/support.ts'

export const support: Support[] = ['getSHA256Hex', 'getSHA1Hex', 'getMD5Hex', 'getSHA256Base64'].map((name) => ({
    member: `GlideDigest.${name}`,
    evidence: 'documented',
    source: 'c_GlideDigestScopedAPI',
}))

export class GlideDigest {
    static create(): GlideDigest {
        return loud('GlideDigest', new GlideDigest(), support)
    }

    getSHA256Hex(text: string): string {
        return createHash('sha256').update(text, 'utf8').digest('hex')
    }

    getSHA256Base64(text: string): string {
        return createHash('sha256').update(text, 'utf8').digest('base64')
    }

    getSHA1Hex(text: string): string {
        return createHash('sha1').update(text, 'utf8').digest('hex')
    }

    getMD5Hex(text: string): string {
        return createHash('md5').update(text, 'utf8').digest('hex')
    }
}
