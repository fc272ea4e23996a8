/** Functions of numbers and times. */
import { DateTime, dateTime, dateTimeOfDate, modulo, Timespan } from '../times.ts'
import type { ScalarType, Value } from '../values.ts'
import { commonType, numberArgument, type Functions, type KqlFunction } from './function.ts'

const ticksOf = (value: Value | undefined) => (value instanceof Timespan ? value.ticks : 0n)

const bin: KqlFunction = {
    args: '(value: size, size: size)',
    result: ([value = 'long', size = 'long']) =>
        value === 'datetime' || value === 'timespan' ? value : commonType([value, size]),
    naming: 'argument',
    of: ([value = null, size = null]) => floorTo(value, size),
}

const same = ([type = 'long']: readonly ScalarType[]) => type

export const NUMBERS: Functions = {
    now: {
        args: '([offset: timespan])',
        result: 'datetime',
        of: ([offset], { now }) => dateTime(dateTimeOfDate(now).ticks + ticksOf(offset)),
    },
    ago: {
        args: '(span: timespan)',
        result: 'datetime',
        of: ([span = null], { now }) => (span === null ? null : dateTime(dateTimeOfDate(now).ticks - ticksOf(span))),
    },
    bin,
    floor: bin,
    startofday: {
        args: '(time: datetime [, offset: integer])',
        result: 'datetime',
        of: ([time = null, offset]) => {
            const day = 864_000_000_000n
            if (!(time instanceof DateTime)) return null
            return dateTime(time.ticks - modulo(time.ticks, day) + BigInt(numberArgument(offset) ?? 0) * day)
        },
    },
    round: {
        args: '(number: number [, precision: integer])',
        result: same,
        naming: 'argument',
        of: ([value, precision]) => rounded(numberArgument(value), numberArgument(precision) ?? 0),
    },
    abs: {
        args: '(number: number)',
        result: same,
        naming: 'argument',
        of: ([value]) => {
            const number = numberArgument(value)
            return number === null ? null : Math.abs(number)
        },
    },
}

/** The nearest multiple of a size below a value; a size that is missing or not above 0 gives null. */
function floorTo(value: Value, size: Value): Value {
    if (size instanceof Timespan) {
        if (size.ticks <= 0n) return null
        if (value instanceof DateTime) return dateTime(value.ticks - modulo(value.ticks - ZERO, size.ticks))
        return value instanceof Timespan ? new Timespan(value.ticks - modulo(value.ticks, size.ticks)) : null
    }
    if (typeof value !== 'number' || typeof size !== 'number' || size <= 0) return null
    return Math.floor(value / size) * size
}

/** Bins of times count from the year 1, where ticks of Kusto begin. */
const ZERO = BigInt(Date.UTC(2000, 0, 1) - 730_119 * 86_400_000) * 10_000n

/** Halves go away from 0, digit by digit as they are written: 2.15 is no half in binary (Kusto: round-function). */
function rounded(value: number | null, precision: number): number | null {
    if (value === null || !Number.isFinite(value)) return value
    const shift = (number: number, by: number) => {
        const [digits = '0', exponent = '0'] = String(number).split('e')
        return Number(`${digits}e${Number(exponent) + by}`)
    }
    return Math.sign(value) * shift(Math.round(shift(Math.abs(value), precision)), -precision) || 0
}
