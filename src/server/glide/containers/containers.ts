/** Everything that this application does in Container Vulnerability Response. */
import type { ContainerPorts, Containers } from '../../containers/vulnerabilities.ts'
import { packageOf, writeImage } from './images.ts'
import {
    closeGoneItems,
    closeItem,
    insertItem,
    itemsNamedElsewhere,
    knownItems,
    refreshFound,
    reopenGoneItems,
    reopenItem,
    updateItem,
    writeFinding,
} from './items.ts'
import { vulnerabilityEntries } from './entries.ts'

function containersOf(instance: string, run: string): Containers {
    return {
        image: (image) => writeImage(instance, image),
        packageOf,
        entries: vulnerabilityEntries,
        items: knownItems,
        insert: (record) => insertItem(instance, run, record),
        behind: (sysId, record) => writeFinding(instance, record, sysId),
        update: (sysId, record) => updateItem(instance, run, sysId, record),
        reopen: (sysId, record) => reopenItem(instance, run, sysId, record),
        close: (sysId, reason, at) => closeItem(run, sysId, reason, at),
        namedElsewhere: itemsNamedElsewhere,
        stillFound: (findings) => refreshFound(findings, instance),
    }
}

export const glideContainers: ContainerPorts = {
    of: containersOf,
    close: closeGoneItems,
    reopen: reopenGoneItems,
    foundAgain: refreshFound,
}
