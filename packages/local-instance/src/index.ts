export { LocalInstance, type InstanceOptions, type Message } from './instance.ts'
export type { GlideRecord } from './glide/glide-record.ts'
export { allSupport } from './support/registry.ts'
export type { Support } from './support/support.ts'
