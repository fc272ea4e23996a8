var DefenderImport = Class.create()
DefenderImport.prototype = {
    initialize: function (importSet) {
        this.events = require('./src/server/entry-points/imports.ts').startImport(importSet)
    },
    all: function () {
        this.events.all()
        return this
    },
    row: function (source) {
        this.events.row(source)
    },
    finish: function () {
        this.events.finish()
    },
    type: 'DefenderImport',
}
