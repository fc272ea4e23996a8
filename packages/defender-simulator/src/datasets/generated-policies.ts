/** Initiatives of a generated tenant: ten built-in ones over policies of half of the metadata, every other one assigned. */
import { objectOf, subscriptionOf, type JsonObject, type Resource, type Tenant } from '../tenant/tenant.ts'
import { guids } from './random.ts'

const INITIATIVES = 10
const POLICIES = '/providers/Microsoft.Authorization/policyDefinitions'

/** Gives every second metadata item a policy, and adds the policies, initiatives and assignments. */
export function generatePolicies(tenant: Tenant, next: () => number): void {
    const { guid } = guids(next)
    tenant.metadata.forEach((item, index) => {
        if (index % 2 === 1) return
        const properties = objectOf(item['properties'])
        const definition = policy(guid(), properties)
        tenant.policyDefinitions.push(definition)
        item['properties'] = { ...properties, policyDefinitionId: definition.id }
    })
    for (let number = 0; number < INITIATIVES; number += 1) {
        const members = tenant.policyDefinitions.filter((_, index) => index % INITIATIVES >= number / 2)
        const initiative = policySet(guid(), number, members)
        tenant.policySets.push(initiative)
        const subscription = tenant.subscriptions[number % tenant.subscriptions.length]
        if (number % 2 === 0 && subscription)
            tenant.policyAssignments.push(assignment(subscriptionOf(subscription.id), initiative, number))
    }
}

function policy(name: string, metadata: JsonObject): Resource {
    return {
        id: `${POLICIES}/${name}`,
        name,
        type: 'Microsoft.Authorization/policyDefinitions',
        properties: {
            displayName: metadata['displayName'] ?? name,
            policyType: 'BuiltIn',
            mode: 'All',
            description: metadata['description'] ?? '',
            metadata: { version: '1.0.0', category: 'Security Center' },
            policyRule: { if: { field: 'type', exists: 'true' }, then: { effect: 'AuditIfNotExists' } },
            parameters: {},
        },
    }
}

function policySet(name: string, number: number, members: readonly Resource[]): Resource {
    return {
        id: `/providers/Microsoft.Authorization/policySetDefinitions/${name}`,
        name,
        type: 'Microsoft.Authorization/policySetDefinitions',
        properties: {
            displayName: `Initiative ${number + 1}`,
            policyType: 'BuiltIn',
            description: `Policies of initiative ${number + 1}.`,
            metadata: { version: '1.0.0', category: number % 2 === 0 ? 'Security Center' : 'Regulatory Compliance' },
            parameters: {},
            policyDefinitions: members.map((member, index) => ({
                policyDefinitionReferenceId: `policy${index + 1}`,
                policyDefinitionId: index % 3 === 0 ? member.id.toLowerCase() : member.id,
                parameters: {},
                groupNames: [`Group_${(index % 5) + 1}`],
            })),
            policyDefinitionGroups: [1, 2, 3, 4, 5].map((group) => ({ name: `Group_${group}` })),
        },
    }
}

function assignment(subscription: string, initiative: Resource, number: number): Resource {
    const scope = `/subscriptions/${subscription}`
    return {
        id: `${scope}/providers/Microsoft.Authorization/policyAssignments/assignment-${number + 1}`,
        name: `assignment-${number + 1}`,
        type: 'Microsoft.Authorization/policyAssignments',
        properties: {
            displayName: `Assignment of initiative ${number + 1}`,
            policyDefinitionId: initiative.id,
            scope,
            enforcementMode: 'Default',
        },
    }
}
