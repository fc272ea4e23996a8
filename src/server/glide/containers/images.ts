/**
 * Container images and packages over GlideRecord (product.md 8.1). Scanners share them: what another one has made is
 * referred to and left as it is.
 */
import { repositoryOf, type ImageRecord, type PackageRecord } from '../../containers/vulnerabilities.ts'
import type { WriteAction } from '../../compliance/ports.ts'
import { latest } from '../../compliance/times.ts'
import { SOURCE } from '../../vocabulary/names.ts'
import { eachOf, foreign, locate, type ForeignRecord } from '../records/foreign.ts'
import { isDue, stampEach } from '../records/stamp.ts'
import { sysIdOf } from '../records/own.ts'

const IMAGE = 'sn_vul_container_image'
const PACKAGE = 'sn_vul_container_image_package'

/** An image is its digest in a repository; deployments that see the same image share it. */
export function writeImage(instance: string, image: ImageRecord): { sysId: string; action: WriteAction } {
    const repository = repositoryOf(image)
    const identity = [image.digest, image.registry, repository]
    const known = locate(IMAGE, identity, { image_digest: image.digest, repo: repository })
    if (known !== undefined && !isOwnImage(known)) return { sysId: known.sysId, action: 'unchanged' }
    const record = known ?? fresh(IMAGE)
    const changed = record.setChanged({
        image_digest: image.digest,
        image_id: image.digest,
        image_name: image.name,
        registry: image.registry,
        repo: repository,
        cloud_providers: image.provider,
        cloud_account_ids: image.account,
        cloud_regions: image.region,
        source: SOURCE,
    })
    if (known !== undefined) {
        if (changed) record.set({ last_found: latest(record.text('last_found'), image.foundAt) }).save()
        return { sysId: known.sysId, action: changed ? 'updated' : 'unchanged' }
    }
    record.set({ last_found: image.foundAt, first_found: image.foundAt, integration_instance: instance })
    const made = record.make(identity)
    return { sysId: made.sysId, action: made.inserted ? 'inserted' : 'unchanged' }
}

/** Its source says so; where there is no such column, the sys_id that our images have. */
function isOwnImage(image: ForeignRecord<typeof IMAGE>): boolean {
    if (image.name('source') !== undefined) return image.text('source') === SOURCE
    const identity = [image.text('image_digest'), image.text('registry'), image.text('repo')]
    return image.sysId === sysIdOf(IMAGE, identity)
}

/** Brings Last found of some images, by sys_id, to the day of a time; those of other scanners stay. */
export function refreshImages(times: ReadonlyMap<string, string>): void {
    const due = new Map<string, string>()
    eachOf(IMAGE, 'sys_id', [...times.keys()], (image) => {
        const at = times.get(image.sysId) ?? ''
        if (isOwnImage(image) && isDue(image, 'last_found', at)) due.set(image.sysId, at)
    })
    stampEach(IMAGE, due, ['last_found'])
}

/** The package of an image: installed versions of one package are one record. */
export function packageOf(image: string, { name, version, type }: PackageRecord): string {
    const identity = [image, name, type]
    const own = sysIdOf(PACKAGE, identity)
    const known = locate(PACKAGE, identity, { image, name, version })
    // Nothing but its sys_id tells a package of ours from another scanner's.
    if (known !== undefined && known.sysId !== own) return known.sysId
    const record = known ?? fresh(PACKAGE)
    const changed = record.setChanged({ image, name, version, package_type: type })
    if (known === undefined) return record.make(identity).sysId
    if (changed) record.save()
    return own
}

function fresh<T extends typeof IMAGE | typeof PACKAGE>(table: T): ForeignRecord<T> {
    const record = foreign(table)
    record.record.initialize()
    return record
}
