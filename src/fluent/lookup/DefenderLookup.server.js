var DefenderLookup = Class.create()
DefenderLookup.prototype = {
    initialize: function () {
        this.lookup = require('./src/server/entry-points/lookup.ts')
    },
    ofType: function (resourceType, field, value) {
        return this.lookup.ciOfType(resourceType, field, value) || null
    },
    ofClass: function (table, field, value) {
        return this.lookup.ciOfClass(table, field, value) || null
    },
    type: 'DefenderLookup',
}
