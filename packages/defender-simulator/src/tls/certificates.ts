/** A certificate authority of the simulator's own, and a server certificate for loopback. */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { bits, bytes, explicit, flag, name, number, objectId, sequence, tagged, utcTime } from './der.ts'

export interface Certificates {
    /** PEM of the authority: what clients must trust. */
    authority: string
    certificate: string
    key: string
}

/** What RFC 5280 calls these. */
const OID = {
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extKeyUsage: '2.5.29.37',
    serverAuth: '1.3.6.1.5.5.7.3.1',
}
const DAY_MS = 86_400_000

/** Makes both, valid for thirty days from now. The keys are of a curve: an RSA key takes longer than all else at the start. */
export function createCertificates(): Certificates {
    const [authority, server] = [keyPair(), keyPair()]
    const authorityName = name('Defender simulator authority')
    const signed = (subject: Buffer, publicKey: Buffer, extensions: Buffer[]) =>
        certificate({ subject, publicKey, extensions, issuer: authorityName, issuerKey: authority.privateKey })
    return {
        authority: signed(authorityName, authority.publicKey, [
            extension(OID.basicConstraints, sequence(flag(true)), true),
            // keyCertSign, cRLSign
            extension(OID.keyUsage, bits(Buffer.from([0b0000_0110]), 1), true),
            extension(OID.subjectKeyIdentifier, bytes(createHash('sha1').update(authority.publicKey).digest())),
        ]),
        certificate: signed(name('localhost'), server.publicKey, [
            extension(OID.basicConstraints, sequence()),
            // digitalSignature
            extension(OID.keyUsage, bits(Buffer.from([0b1000_0000]), 7)),
            extension(OID.extKeyUsage, sequence(objectId(OID.serverAuth))),
            extension(
                OID.subjectAltName,
                sequence(tagged(2, Buffer.from('localhost')), tagged(7, Buffer.from([127, 0, 0, 1]))),
            ),
        ]),
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }
}

function keyPair(): { publicKey: Buffer; privateKey: KeyObject } {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    return { publicKey: publicKey.export({ type: 'spki', format: 'der' }), privateKey }
}

function extension(id: string, value: Buffer, critical = false): Buffer {
    return sequence(objectId(id), ...(critical ? [flag(true)] : []), bytes(value))
}

/** A certificate of X.509, version 3, as PEM: RFC 5280, section 4.1. */
function certificate({
    subject,
    publicKey,
    extensions,
    issuer,
    issuerKey,
}: {
    subject: Buffer
    publicKey: Buffer
    extensions: readonly Buffer[]
    issuer: Buffer
    issuerKey: KeyObject
}): string {
    const algorithm = sequence(objectId(OID.ecdsaWithSha256))
    const now = Date.now()
    const signed = sequence(
        explicit(0, number(Buffer.from([2]))),
        number(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
        algorithm,
        issuer,
        sequence(utcTime(new Date(now - DAY_MS)), utcTime(new Date(now + 30 * DAY_MS))),
        subject,
        publicKey,
        explicit(3, sequence(...extensions)),
    )
    const whole = sequence(signed, algorithm, bits(sign('sha256', signed, issuerKey)))
    const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
