var DefenderMetadataImport = Class.create()
DefenderMetadataImport.prototype = {
    initialize: function (importSet) {
        this.page = require('./src/server/entry-points/imports.ts').startMetadataImport(importSet)
    },
    row: function (source) {
        this.page.row(source)
    },
    finish: function () {
        this.page.finish()
    },
    type: 'DefenderMetadataImport',
}
