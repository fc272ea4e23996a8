/** What certificates need of DER, the encoding of X.690: a tag, a length, and the content. */

function encoded(tag: number, ...parts: readonly Buffer[]): Buffer {
    const content = Buffer.concat(parts)
    const { length } = content
    const header =
        length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff]
    return Buffer.concat([Buffer.from(header), content])
}

export const sequence = (...parts: Buffer[]) => encoded(0x30, ...parts)
/** Big-endian; the first byte below 0x80, as of what is not negative. */
export const number = (value: Buffer) => encoded(0x02, value)
export const flag = (value: boolean) => encoded(0x01, Buffer.from([value ? 0xff : 0]))
export const bytes = (value: Buffer) => encoded(0x04, value)
/** Bits, of which the last ones of the last byte are not used. */
export const bits = (value: Buffer, unused = 0) => encoded(0x03, Buffer.from([unused]), value)
/** A part with a number of its own in place of its type, and one around a whole value. */
export const tagged = (place: number, content: Buffer) => encoded(0x80 | place, content)
export const explicit = (place: number, value: Buffer) => encoded(0xa0 | place, value)

export function utcTime(time: Date): Buffer {
    const digits = time.toISOString().replace(/\D/g, '')
    return encoded(0x17, Buffer.from(`${digits.slice(2, 14)}Z`))
}

export function objectId(dotted: string): Buffer {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
    return encoded(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]))
}

/** In base 128: all bytes but the last have their highest bit set. */
function inSevens(value: number): number[] {
    const digits = [value & 0x7f]
    for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80)
    return digits
}

/** A distinguished name that has a common name alone. */
export function name(commonName: string): Buffer {
    return sequence(encoded(0x31, sequence(objectId('2.5.4.3'), encoded(0x0c, Buffer.from(commonName)))))
}
