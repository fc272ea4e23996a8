/** Clock, log and settings over Glide. */
import { GlideDateTime, gs } from '@servicenow/glide'
import { allowedHosts } from '../azure/http/hosts.ts'
import { PROPERTY } from '../vocabulary/names.ts'
import type { Settings } from '../runs/ports.ts'
import type { Clock } from '../vocabulary/outcome.ts'
import { logLine } from './log-line.ts'
import type { Log } from '../vocabulary/outcome.ts'

/** Every text that this application logs goes through here, whoever wrote it. */
export const glideLog: Log = {
    info: (message) => gs.info(logLine(message)),
    warn: (message) => gs.warn(logLine(message)),
    error: (message) => gs.error(logLine(message)),
}

export const glideClock: Clock = {
    now: () => new GlideDateTime().getValue(),
    plus(time, seconds) {
        const moment = new GlideDateTime(time)
        moment.addSeconds(seconds)
        return moment.getValue()
    },
    seconds: (from, to) =>
        Math.round((new GlideDateTime(to).getNumericValue() - new GlideDateTime(from).getNumericValue()) / 1000),
    milliseconds: () => new GlideDateTime().getNumericValue(),
}

/** Settings from system properties, each with its default. */
export function glideSettings(): Settings {
    return {
        stepSeconds: integerProperty(PROPERTY.stepSeconds, 20),
        maxAttempts: integerProperty(PROPERTY.maxAttempts, 5),
        settleSeconds: integerProperty(PROPERTY.settleSeconds, 300),
        overlapSeconds: integerProperty(PROPERTY.overlapSeconds, 3600),
        absentPulls: integerProperty(PROPERTY.absentPulls, 3),
        retireCiPulls: integerProperty(PROPERTY.retireCiPulls, 3),
        staleSeconds: integerProperty(PROPERTY.staleSeconds, 900),
        closurePercent: integerProperty(PROPERTY.closurePercent, 10),
        closureNumber: integerProperty(PROPERTY.closureNumber, 1000),
        comprehensiveDays: integerProperty(PROPERTY.comprehensiveDays, 0),
        assessmentFullDays: integerProperty(PROPERTY.assessmentFullDays, 7),
        containerDays: integerProperty(PROPERTY.containerDays, 7),
        keepStagedDays: integerProperty(PROPERTY.keepStagedDays, 7),
        keepProcessesDays: integerProperty(PROPERTY.keepProcessesDays, 90),
        imageScanDays: integerProperty(PROPERTY.imageScanDays, 30),
        allowedHosts: allowedHosts(gs.getProperty(PROPERTY.allowedHosts, '')),
    }
}

/** A whole number from a system property; a missing or negative one is the alternative. */
function integerProperty(name: string, alternative: number): number {
    const value = parseInt(gs.getProperty(name, String(alternative)), 10)
    return value >= 0 ? value : alternative
}
