/** A certificate authority of the simulator's own, and a server certificate for loopback. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import forge from 'node-forge'

export interface Certificates {
    /** PEM of the authority: what clients must trust. */
    authority: string
    certificate: string
    key: string
}

const DAY_MS = 86_400_000

/** Makes both, valid for thirty days from now. */
export function createCertificates(): Certificates {
    const authorityKeys = keyPair()
    const authorityName = [{ name: 'commonName', value: 'Defender simulator authority' }]
    const authority = certificate(authorityKeys.publicKey, authorityName, authorityName, [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        { name: 'subjectKeyIdentifier' },
    ])
    authority.sign(authorityKeys.privateKey, forge.md.sha256.create())

    const serverKeys = keyPair()
    const server = certificate(serverKeys.publicKey, [{ name: 'commonName', value: 'localhost' }], authorityName, [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
            name: 'subjectAltName',
            altNames: [
                { type: 2, value: 'localhost' },
                { type: 7, ip: '127.0.0.1' },
            ],
        },
    ])
    server.sign(authorityKeys.privateKey, forge.md.sha256.create())
    return {
        authority: forge.pki.certificateToPem(authority),
        certificate: forge.pki.certificateToPem(server),
        key: forge.pki.privateKeyToPem(serverKeys.privateKey),
    }
}

function keyPair(): { publicKey: forge.pki.rsa.PublicKey; privateKey: forge.pki.rsa.PrivateKey } {
    const pair = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    return {
        publicKey: forge.pki.publicKeyFromPem(pair.publicKey) as forge.pki.rsa.PublicKey,
        privateKey: forge.pki.privateKeyFromPem(pair.privateKey) as forge.pki.rsa.PrivateKey,
    }
}

function certificate(
    publicKey: forge.pki.rsa.PublicKey,
    subject: forge.pki.CertificateField[],
    issuer: forge.pki.CertificateField[],
    extensions: object[],
): forge.pki.Certificate {
    const made = forge.pki.createCertificate()
    made.publicKey = publicKey
    made.serialNumber = `01${randomBytes(15).toString('hex')}`
    made.validity.notBefore = new Date(Date.now() - DAY_MS)
    made.validity.notAfter = new Date(Date.now() + 30 * DAY_MS)
    made.setSubject(subject)
    made.setIssuer(issuer)
    made.setExtensions(extensions)
    return made
}
