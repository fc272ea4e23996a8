var DefenderContainerImport = Class.create()
DefenderContainerImport.prototype = {
    initialize: function (importSet) {
        this.page = require('./src/server/entry-points/imports.ts').startContainerImport(importSet)
    },
    row: function (source) {
        this.page.row(source)
    },
    finish: function () {
        this.page.finish()
    },
    type: 'DefenderContainerImport',
}
