/**
 * The CI policy as it is before an admin changes it (docs/decisions/0040). What is no asset, or is gone before anybody can
 * look after it, gets no CI of this product; a CI that Discovery has of it is taken all the same.
 */
import type { CiPolicyRecord } from './policy.ts'

const USER = 'A user, group or guest is no configuration item: nobody installs, owns or retires it as an asset.'
const ROLE = 'A role is a set of permissions, not an asset.'
const EPHEMERAL = 'Each deployment replaces it by another one: its CI would be left behind.'
const KEY = 'A key or token is a secret with an ID of its own, not an asset.'
const PSEUDO = 'It stands for a place in a cluster or registry, not for an asset.'

export const FIRST_POLICIES: readonly CiPolicyRecord[] = [
    { subject: 'type', pattern: 'microsoft.authorization/roledefinitions', action: 'match', reason: ROLE },
    { subject: 'type', pattern: 'microsoft.authorization/roleassignments', action: 'match', reason: ROLE },
    { subject: 'id', pattern: '*/securityentitydata/*k8s-container-*', action: 'match', reason: EPHEMERAL },
    { subject: 'id', pattern: '*/securityentitydata/*k8s-pod-*', action: 'match', reason: EPHEMERAL },
    { subject: 'id', pattern: '*/securityentitydata/namespace-*', action: 'match', reason: PSEUDO },
    { subject: 'type', pattern: '*k8s-container*', action: 'match', reason: EPHEMERAL },
    { subject: 'type', pattern: '*k8s-pod*', action: 'match', reason: EPHEMERAL },
    { subject: 'type', pattern: '*/pods', action: 'match', reason: EPHEMERAL },
    { subject: 'type', pattern: '*.containerimage', action: 'match', reason: EPHEMERAL },
    { subject: 'type', pattern: 'iam.googleapis.com/serviceaccountkey', action: 'match', reason: KEY },
    { subject: 'type', pattern: '*accesskey', action: 'match', reason: KEY },
    // A resource group may have the name that follows.
    { subject: 'id', pattern: '*/resourcegroups/identities/*', action: 'create', reason: '' },
    { subject: 'id', pattern: '*/identities/*', action: 'match', reason: USER },
]
