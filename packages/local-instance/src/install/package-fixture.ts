/** Small packages for tests. */
import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'

export const id = (digit: string) => digit.repeat(32)

/** The application file of x_list. */
export const APPLICATION = {
    [`scope/sys_app_${id('a')}.xml`]: `<record_update><sys_app action="INSERT_OR_UPDATE"><sys_id>${id('a')}</sys_id><scope>x_list</scope><name>List</name><active>true</active></sys_app></record_update>`,
}

/** A record_update file of one record. */
export function recordFile(table: string, values: Record<string, string>, action = 'INSERT_OR_UPDATE'): string {
    const fields = Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`)
    return `<record_update><${table} action="${action}">${fields.join('')}</${table}></record_update>`
}

/** A zip as `now-sdk pack` makes it: names with a slash before them, and an inventory. */
export function zipOf(files: Record<string, string>, inventory?: string): Uint8Array {
    const all = { ...APPLICATION, ...files }
    const lines = Object.entries(all).map(
        ([path, text]) => `${path};${createHash('sha256').update(text).digest('hex')}`,
    )
    const entries = { ...all, 'package_inventory.csv': inventory ?? `#build=x_list\n${lines.join('\n')}\n` }
    return zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [`/${path}`, Buffer.from(text)])))
}
