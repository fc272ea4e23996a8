export { LocalInstance, type InstanceOptions, type Message } from './instance.ts'
export type { GlideRecord } from './glide/glide-record.ts'
