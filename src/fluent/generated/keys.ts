import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'assessment-metadata-data-source': {
                        table: 'sys_data_source'
                        id: 'ff6139c65a6b463081a6deaf6a7b7143'
                    }
                    'assessment-metadata-integration': {
                        table: 'sn_vul_asc_integration'
                        id: '619cbcd7c21640a1b2e7fbc39fd3c53e'
                    }
                    'assessment-metadata-on-before': {
                        table: 'sys_transform_script'
                        id: 'a1ec08cf63e948418a0321d67ef65a3d'
                    }
                    'assessment-metadata-on-complete': {
                        table: 'sys_transform_script'
                        id: 'a6fd2d9f67934334a3c92918bba39186'
                    }
                    'assessment-metadata-on-start': {
                        table: 'sys_transform_script'
                        id: 'd8308dd7f1674aeb811d4076724058df'
                    }
                    'assessment-metadata-script-include': {
                        table: 'sys_script_include'
                        id: '0efa79511d664b26ad2e6ebc29df6929'
                    }
                    'assessment-metadata-transform-map': {
                        table: 'sys_transform_map'
                        id: 'aec488a7fd4148919739d14833868fe0'
                    }
                    'assessments-data-source': {
                        table: 'sys_data_source'
                        id: '01cc2cb40fb7411a83240647b8d7072d'
                    }
                    'assessments-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'c289a1c154734be9980e46130129a862'
                    }
                    'assessments-on-before': {
                        table: 'sys_transform_script'
                        id: 'b9de271c911e4d8ba39e2de312c8cd88'
                    }
                    'assessments-on-complete': {
                        table: 'sys_transform_script'
                        id: '93466b180380482282cfc18113cbb6c1'
                    }
                    'assessments-on-start': {
                        table: 'sys_transform_script'
                        id: '97194fd24d594ce89fa0751130c5c8cd'
                    }
                    'assessments-script-include': {
                        table: 'sys_script_include'
                        id: 'fe127c6f2dcf4464b4446a6aa3fffdf1'
                    }
                    'assessments-transform-map': {
                        table: 'sys_transform_map'
                        id: '105a4f6646d840488d15f74a69767f45'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'f7aea9b595814f33a0a32a22e8d18595'
                    }
                    'compliance-standards-data-source': {
                        table: 'sys_data_source'
                        id: '2a241b339cf74d87ab39da22795f110f'
                    }
                    'compliance-standards-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'ccef005a3e70476ba7ca308dcc121c24'
                    }
                    'compliance-standards-on-before': {
                        table: 'sys_transform_script'
                        id: '61d4a694d8564a7b882959d74dc54e9d'
                    }
                    'compliance-standards-on-complete': {
                        table: 'sys_transform_script'
                        id: '5b99a2f3fae84a818bfa920421db5591'
                    }
                    'compliance-standards-on-start': {
                        table: 'sys_transform_script'
                        id: 'e7dfdcf405fb4e9688440534e5859023'
                    }
                    'compliance-standards-script-include': {
                        table: 'sys_script_include'
                        id: '1b79549b497740489a5f7ec4ef002fdc'
                    }
                    'compliance-standards-transform-map': {
                        table: 'sys_transform_map'
                        id: 'be963a901c3f4c92bf4dbf6f3a0bd891'
                    }
                    'comprehensive-assessments-data-source': {
                        table: 'sys_data_source'
                        id: 'c4e74c673cd44f5ea7737f0e46e98798'
                    }
                    'comprehensive-assessments-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'f75be8dc63a14ec8a096f73eb5870b03'
                    }
                    'comprehensive-assessments-on-before': {
                        table: 'sys_transform_script'
                        id: '5caaf280defc46f48134d09bb8af0599'
                    }
                    'comprehensive-assessments-on-complete': {
                        table: 'sys_transform_script'
                        id: '0f0515e89f31420bb338665b399f63d5'
                    }
                    'comprehensive-assessments-on-start': {
                        table: 'sys_transform_script'
                        id: '4a41095db9584813be2979da079d1846'
                    }
                    'comprehensive-assessments-transform-map': {
                        table: 'sys_transform_map'
                        id: 'ec979b63f020409cb4dc3ab511baeb8a'
                    }
                    'container-images-data-source': {
                        table: 'sys_data_source'
                        id: '0d266b1effeb43df890fc97660c8e261'
                    }
                    'container-images-integration': {
                        table: 'sn_vul_asc_integration'
                        id: '3e073ff86a5a4950876a83763280e402'
                    }
                    'container-images-on-before': {
                        table: 'sys_transform_script'
                        id: '74c078fd6def4158ba3611a70347f943'
                    }
                    'container-images-on-complete': {
                        table: 'sys_transform_script'
                        id: '75b85f5412be4a898cebee8f10b6e9d2'
                    }
                    'container-images-on-start': {
                        table: 'sys_transform_script'
                        id: '5219f25ab6414573a9339b52c517285a'
                    }
                    'container-images-script-include': {
                        table: 'sys_script_include'
                        id: '35a652721da04da9af198e3192dfe3f5'
                    }
                    'container-images-transform-map': {
                        table: 'sys_transform_map'
                        id: 'c897172e615a444982aa992f3e3c9cfd'
                    }
                    'criticality-critical': {
                        table: 'sn_vulc_test_criticality_map'
                        id: '9b5a1a75a99a4594b7e0e2e985641724'
                    }
                    'criticality-high': {
                        table: 'sn_vulc_test_criticality_map'
                        id: 'decf533780ae45b681f659e8dc1c9e17'
                    }
                    'criticality-low': {
                        table: 'sn_vulc_test_criticality_map'
                        id: '0f89a07c558b4125b57984aac306409f'
                    }
                    'criticality-medium': {
                        table: 'sn_vulc_test_criticality_map'
                        id: 'b6ef29438cc149c29b70b93bf21e9f68'
                    }
                    'deployment-after-insert': {
                        table: 'sys_script'
                        id: '28a429aef77c401d83729219647aa377'
                    }
                    'deployment-before-insert': {
                        table: 'sys_script'
                        id: 'a5837fae30cf43c9bebaba19cc19cfb4'
                    }
                    'deployments-script-include': {
                        table: 'sys_script_include'
                        id: '936fc150d1054b4f902275f16cab2c69'
                    }
                    'event-closure-ready': {
                        table: 'sysevent_register'
                        id: 'f6f38e15e2b840fa96158c9742a2a9e4'
                    }
                    'event-import-ended': {
                        table: 'sysevent_register'
                        id: 'bef5955401d04d66abd91ff6c476f6ae'
                    }
                    'event-process-ready': {
                        table: 'sysevent_register'
                        id: '981613a5ee5242b09b69cebcdb205cd8'
                    }
                    'event-run-ended': {
                        table: 'sysevent_register'
                        id: 'e69daf268b044c57893ae7271d3ffb39'
                    }
                    'event-run-finishing': {
                        table: 'sysevent_register'
                        id: 'd973e4363407459890f2825593cce967'
                    }
                    'event-run-ready': {
                        table: 'sysevent_register'
                        id: '16974b0493fa43249a40bccb2f3e9a62'
                    }
                    'integration-type': {
                        table: 'sn_sec_int_integration'
                        id: '614ceb5d58cf40f69a84ee760f6d4841'
                    }
                    'lookup-rule-name': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: '26948a7746b94f2a95d01e6fe433c475'
                    }
                    'lookup-rule-resource-id': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: '05597636953f45dcb3a36354568fb559'
                    }
                    'lookup-rule-s3-bucket': {
                        table: 'sn_sec_cmn_ci_lookup_rule'
                        id: 'b9cf0208b03044f6841b36d6a5f72704'
                    }
                    'lookup-script-include': {
                        table: 'sys_script_include'
                        id: '6253de757ddd40aeac8223e45be461fe'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '2cb1f75c4f684df085639af3c9c8414f'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '5fdbf7fc28c04762a3c7505a68a3642b'
                    }
                    'module-closures': {
                        table: 'sys_app_module'
                        id: '70fc39a5512e4a16b267f0bb7ae76a61'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '7dad8f36086c4782b51e815da261f0cb'
                    }
                    'module-findings': {
                        table: 'sys_app_module'
                        id: '09368627cd484b6ab308c94ba5b79737'
                    }
                    'module-health-check': {
                        table: 'sys_app_module'
                        id: '4a0d08d8b5eb4e5c836041c16ed0a9a0'
                    }
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
                    }
                    'module-properties': {
                        table: 'sys_app_module'
                        id: '2c7833d7b2974b10b962b40e9b45ab1a'
                    }
                    'module-runs': {
                        table: 'sys_app_module'
                        id: '12da77e1271a4087a26a9f96eadb0347'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5908646c96b04dcbb02195d0c511217f'
                    }
                    'policy-definitions-data-source': {
                        table: 'sys_data_source'
                        id: 'cae8d92bacb54ea7b63e36881a90dade'
                    }
                    'policy-definitions-integration': {
                        table: 'sn_vul_asc_integration'
                        id: 'afba64c5e0414eb4a7f399016320dd9c'
                    }
                    'policy-definitions-on-before': {
                        table: 'sys_transform_script'
                        id: '281d21921d904e35a34e6608f9e2d4ab'
                    }
                    'policy-definitions-on-complete': {
                        table: 'sys_transform_script'
                        id: '5e30087da2234cd580a4f603298e5c37'
                    }
                    'policy-definitions-on-start': {
                        table: 'sys_transform_script'
                        id: 'adfc66b2a12c435f8f470221b9c72d21'
                    }
                    'policy-definitions-script-include': {
                        table: 'sys_script_include'
                        id: '92e4754ea3fb40988fcbc364b4dd53c9'
                    }
                    'policy-definitions-transform-map': {
                        table: 'sys_transform_map'
                        id: '9d84d076b6a64ba1b5deac8b350a8df1'
                    }
                    'privilege-cmdb-ci-cloud-object-storage-read': {
                        table: 'sys_scope_privilege'
                        id: 'f4a6eb8ecdf54d9691091db3f74ee0e2'
                    }
                    'privilege-cmdb-ci-read': {
                        table: 'sys_scope_privilege'
                        id: '431059eff9b849c697cdc5330236aee6'
                    }
                    'privilege-cmdb-ci-vm-object-read': {
                        table: 'sys_scope_privilege'
                        id: 'dc7b289386214177a1acfb9fc945decc'
                    }
                    'privilege-cmdb-identifier-read': {
                        table: 'sys_scope_privilege'
                        id: '1edbf713274540d08b816a6da1d607bb'
                    }
                    'privilege-compliancetest-execute': {
                        table: 'sys_scope_privilege'
                        id: 'f6e7878fd13f4f99ba0420cb30eebc97'
                    }
                    'privilege-compliancetestresult-execute': {
                        table: 'sys_scope_privilege'
                        id: '20721d5ae3cb4681b00d39ca7786c78a'
                    }
                    'privilege-sn-capi-resource-type-read': {
                        table: 'sys_scope_privilege'
                        id: '3cf5af5ee63347ce944b28f38f5f84d2'
                    }
                    'privilege-sn-sec-cmn-ci-lookup-rule-create': {
                        table: 'sys_scope_privilege'
                        id: '7b0b5a6d783c4f53befc2a86d70f6b12'
                    }
                    'privilege-sn-sec-cmn-ci-lookup-rule-read': {
                        table: 'sys_scope_privilege'
                        id: '681fa9528d6548b18411879a86e0d39e'
                    }
                    'privilege-sn-sec-cmn-cloud-account-create': {
                        table: 'sys_scope_privilege'
                        id: '767362c64be1450a83f3535af29ec182'
                    }
                    'privilege-sn-sec-cmn-cloud-account-read': {
                        table: 'sys_scope_privilege'
                        id: '45dace0b044543cca4bbbe4c8feb44f8'
                    }
                    'privilege-sn-sec-cmn-cloud-resource-type-create': {
                        table: 'sys_scope_privilege'
                        id: 'a2fbdf56711a45d3886118f0c60526e8'
                    }
                    'privilege-sn-sec-cmn-cloud-resource-type-read': {
                        table: 'sys_scope_privilege'
                        id: '8bd9d1ea6b834623a903eb5700f767bc'
                    }
                    'privilege-sn-sec-cmn-cloud-service-provider-create': {
                        table: 'sys_scope_privilege'
                        id: '75e96f8714594304a5f465823b5d9768'
                    }
                    'privilege-sn-sec-cmn-cloud-service-provider-read': {
                        table: 'sys_scope_privilege'
                        id: '662f80983ef849a88d76e22e74ef3fbe'
                    }
                    'privilege-sn-sec-cmn-host-tag-create': {
                        table: 'sys_scope_privilege'
                        id: '450361d3ac1646138f36c00684d103a7'
                    }
                    'privilege-sn-sec-cmn-host-tag-read': {
                        table: 'sys_scope_privilege'
                        id: '1dfe8cbe24af454ca498867bc95a5f27'
                    }
                    'privilege-sn-sec-cmn-region-create': {
                        table: 'sys_scope_privilege'
                        id: 'fe394112c3d6402a84814ebcdc1e764a'
                    }
                    'privilege-sn-sec-cmn-region-read': {
                        table: 'sys_scope_privilege'
                        id: 'bb9d700254274922a33321dced44a8b2'
                    }
                    'privilege-sn-sec-cmn-src-ci-create': {
                        table: 'sys_scope_privilege'
                        id: '81be59919d59495ca1a7bd6288e83000'
                    }
                    'privilege-sn-sec-cmn-src-ci-read': {
                        table: 'sys_scope_privilege'
                        id: 'a2b3b0b9f7204a878e130e779303dc99'
                    }
                    'privilege-sn-sec-cmn-src-ci-write': {
                        table: 'sys_scope_privilege'
                        id: 'df33a723d36247bc9ead230169357054'
                    }
                    'privilege-sn-sec-int-impl-create': {
                        table: 'sys_scope_privilege'
                        id: '5ef132eb06c648a6af50046ffeb1da42'
                    }
                    'privilege-sn-sec-int-impl-read': {
                        table: 'sys_scope_privilege'
                        id: '5a3d4d05ddc349e083d37dc235b089d7'
                    }
                    'privilege-sn-sec-int-integration-read': {
                        table: 'sys_scope_privilege'
                        id: '22a45dc4b3ba43b586f0525facfa7da4'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-create': {
                        table: 'sys_scope_privilege'
                        id: '5eef08ecb3ad444cb48e6abf4e6cbaa3'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-read': {
                        table: 'sys_scope_privilege'
                        id: '76904605f6b94cb19522831d15332b49'
                    }
                    'privilege-sn-vul-container-finding-m2m-vul-item-write': {
                        table: 'sys_scope_privilege'
                        id: '024d1e27f4a040c08f71d51229412f1b'
                    }
                    'privilege-sn-vul-container-image-create': {
                        table: 'sys_scope_privilege'
                        id: '451c6bce27a44ee1a01f8c10a571e841'
                    }
                    'privilege-sn-vul-container-image-findings-create': {
                        table: 'sys_scope_privilege'
                        id: '94b0d504b8f540dd962eba4c4f150452'
                    }
                    'privilege-sn-vul-container-image-findings-read': {
                        table: 'sys_scope_privilege'
                        id: '8e732ddbe6dd4f2ca25ecce3ad82d2dd'
                    }
                    'privilege-sn-vul-container-image-findings-write': {
                        table: 'sys_scope_privilege'
                        id: '629c6454c05445abbc8a37f7f2c84417'
                    }
                    'privilege-sn-vul-container-image-package-create': {
                        table: 'sys_scope_privilege'
                        id: '80d1d061430443918acd3f054333bb4c'
                    }
                    'privilege-sn-vul-container-image-package-read': {
                        table: 'sys_scope_privilege'
                        id: '42be7dda791149cb828f9f7bbe5dfa21'
                    }
                    'privilege-sn-vul-container-image-package-write': {
                        table: 'sys_scope_privilege'
                        id: '5112051b697346e192483b02f9869082'
                    }
                    'privilege-sn-vul-container-image-read': {
                        table: 'sys_scope_privilege'
                        id: '38033463d32e4353b7bf2cf82d9c398c'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-create': {
                        table: 'sys_scope_privilege'
                        id: '8028824baf39487c96ecb523d0551cf4'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-read': {
                        table: 'sys_scope_privilege'
                        id: '7b50dd119f2f4b97be8466a3d09749bf'
                    }
                    'privilege-sn-vul-container-image-vulnerable-item-write': {
                        table: 'sys_scope_privilege'
                        id: 'b3a35ae01152407ab13d41a12da17ae7'
                    }
                    'privilege-sn-vul-container-image-write': {
                        table: 'sys_scope_privilege'
                        id: '76cbbe5c8e2643b791dd318f831f29fc'
                    }
                    'privilege-sn-vul-entry-create': {
                        table: 'sys_scope_privilege'
                        id: '3a93844ffcef4777bd74fe3cd22dc8d1'
                    }
                    'privilege-sn-vul-entry-read': {
                        table: 'sys_scope_privilege'
                        id: '028a9e43f9024cd6a520d077ecadcc7b'
                    }
                    'privilege-sn-vul-entry-write': {
                        table: 'sys_scope_privilege'
                        id: 'b837e532fb0c45cba3982cd1827eedb8'
                    }
                    'privilege-sn-vulc-auth-src-create': {
                        table: 'sys_scope_privilege'
                        id: '500003b5565c41859abecb77a9ffa34a'
                    }
                    'privilege-sn-vulc-auth-src-read': {
                        table: 'sys_scope_privilege'
                        id: 'b07dc34823e64483b95b67ec79b5417f'
                    }
                    'privilege-sn-vulc-auth-src-write': {
                        table: 'sys_scope_privilege'
                        id: 'b1620dd8237d486689e635dfcfd95e20'
                    }
                    'privilege-sn-vulc-citation-create': {
                        table: 'sys_scope_privilege'
                        id: 'fb46232483ee436c8e0dd93ae4278c02'
                    }
                    'privilege-sn-vulc-citation-delete': {
                        table: 'sys_scope_privilege'
                        id: '405ae72eb9b94e428d4108e03496fa0a'
                    }
                    'privilege-sn-vulc-citation-read': {
                        table: 'sys_scope_privilege'
                        id: 'c729fc3094594a68b141803f91e3eac7'
                    }
                    'privilege-sn-vulc-citation-write': {
                        table: 'sys_scope_privilege'
                        id: 'e6a0223f153f4069824ec02bd4522fc6'
                    }
                    'privilege-sn-vulc-policy-create': {
                        table: 'sys_scope_privilege'
                        id: '31b75730bc0640899e9f6a358a1d0835'
                    }
                    'privilege-sn-vulc-policy-read': {
                        table: 'sys_scope_privilege'
                        id: 'ea8d0d556759408590dcc8fffa7eddbb'
                    }
                    'privilege-sn-vulc-policy-test-create': {
                        table: 'sys_scope_privilege'
                        id: '08191791326d47fcba1902b8e13758c7'
                    }
                    'privilege-sn-vulc-policy-test-delete': {
                        table: 'sys_scope_privilege'
                        id: '48d6618e18d54a00a06919ee1ab886c4'
                    }
                    'privilege-sn-vulc-policy-test-read': {
                        table: 'sys_scope_privilege'
                        id: 'b22359a70c9549c3afcf2d568b6c376c'
                    }
                    'privilege-sn-vulc-policy-write': {
                        table: 'sys_scope_privilege'
                        id: 'ddba4e9e6e2a47359f7e52ccb93c33cd'
                    }
                    'privilege-sn-vulc-result-create': {
                        table: 'sys_scope_privilege'
                        id: '03528816ee32405bb4d2977d036b5205'
                    }
                    'privilege-sn-vulc-result-read': {
                        table: 'sys_scope_privilege'
                        id: '7625ba2d16ab4786b43e3ff447342c8f'
                    }
                    'privilege-sn-vulc-result-write': {
                        table: 'sys_scope_privilege'
                        id: 'c50b4adb64cb4418b8abfdf8a3c8fc99'
                    }
                    'privilege-sn-vulc-test-create': {
                        table: 'sys_scope_privilege'
                        id: 'd95f15bedc774e49903e81aadcadd70f'
                    }
                    'privilege-sn-vulc-test-criticality-map-create': {
                        table: 'sys_scope_privilege'
                        id: '7d1738f8c6f04a66b41b43cbcd9741a0'
                    }
                    'privilege-sn-vulc-test-read': {
                        table: 'sys_scope_privilege'
                        id: '810d6b0af7ba4242b75241e0555bb1a1'
                    }
                    'privilege-sn-vulc-test-write': {
                        table: 'sys_scope_privilege'
                        id: '17674af6e7bb4f39ad9d5fe9be5c7f7c'
                    }
                    'privilege-sys-choice-read': {
                        table: 'sys_scope_privilege'
                        id: '596a61588a414d15afaf704d8f6e42ba'
                    }
                    'privilege-sys-plugins-read': {
                        table: 'sys_scope_privilege'
                        id: 'f214a800d9944749ad6d55c41cbcea1a'
                    }
                    'privilege-sys-scope-privilege-read': {
                        table: 'sys_scope_privilege'
                        id: '8c1bf7ef0dbd4f648352911fb75e3fb6'
                    }
                    'privilege-sys-script-include-read': {
                        table: 'sys_scope_privilege'
                        id: '0eb6371b06ab4a218cfec5cae2660479'
                    }
                    'privilege-sys-trigger-read': {
                        table: 'sys_scope_privilege'
                        id: 'cc1dfca819fa4320a38fa905fe0b885a'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '221b3b0d658846189ca156d18476cb15'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: 'f5b66e19101a433b854a76982bda60b5'
                    }
                    'privilege-sys-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'b7f3a18f431a491d9685336f7e727939'
                    }
                    'property-absent-pulls': {
                        table: 'sys_properties'
                        id: '63aae52dd7214d68a10975410044c7a1'
                    }
                    'property-category': {
                        table: 'sys_properties_category'
                        id: 'bdf3e68c92e1449092aa8114c6ae0e3a'
                    }
                    'property-category-absent-pulls': {
                        table: 'sys_properties_category_m2m'
                        id: '3d9c13fe296747c280f338fcff3a4302'
                    }
                    'property-category-closure-number': {
                        table: 'sys_properties_category_m2m'
                        id: '7ca1cd3ab6294793b21943eaae64244a'
                    }
                    'property-category-closure-percent': {
                        table: 'sys_properties_category_m2m'
                        id: 'f2b1c2cc173b49b6b88f52d807b424ab'
                    }
                    'property-category-comprehensive-days': {
                        table: 'sys_properties_category_m2m'
                        id: '90a1ae47679d4269b1d53601c1bd4738'
                    }
                    'property-category-max-attempts': {
                        table: 'sys_properties_category_m2m'
                        id: '25fb44a4ff8d4a5eb84a87737d29bf8e'
                    }
                    'property-category-overlap-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '68328165c0a049fa8b5b843d73bf7009'
                    }
                    'property-category-settle-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '392b9df1df6641afb27b549b48a990c8'
                    }
                    'property-category-stale-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: '4c97c4e3e5aa47f99138f2c005a3f4d8'
                    }
                    'property-category-step-seconds': {
                        table: 'sys_properties_category_m2m'
                        id: 'a20e8567cd8e4c17b27f6884caff2e45'
                    }
                    'property-closure-number': {
                        table: 'sys_properties'
                        id: 'c4043f98ec9e40ec8553b9a0352693a9'
                    }
                    'property-closure-percent': {
                        table: 'sys_properties'
                        id: '7e98902afddd4e4d9a77682abc0bbf82'
                    }
                    'property-comprehensive-days': {
                        table: 'sys_properties'
                        id: 'c88c930958a1443491766678bb40aa46'
                    }
                    'property-max-attempts': {
                        table: 'sys_properties'
                        id: '8e50e52759c94b1b9a255e024516d139'
                    }
                    'property-overlap-seconds': {
                        table: 'sys_properties'
                        id: '36f0fe3b116349db9818939dba74f3ca'
                    }
                    'property-settle-seconds': {
                        table: 'sys_properties'
                        id: 'ed48ff863eb2461d91acdd40f600042e'
                    }
                    'property-stale-seconds': {
                        table: 'sys_properties'
                        id: 'e140883b9ae6482abb2e67fa85edd883'
                    }
                    'property-step-seconds': {
                        table: 'sys_properties'
                        id: '6d83f576ee4b488dabd9e8c881edc59d'
                    }
                    'related-list-closure-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '83a700b603984f2ba0f255107c6e0e3b'
                    }
                    'related-list-deployment-checks': {
                        table: 'sys_ui_related_list_entry'
                        id: 'adfb3109ea354af9831d3f9e49ac35f1'
                    }
                    'related-list-deployment-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: 'c3abbb0f08db40d4a59088f82f01dca7'
                    }
                    'related-list-deployment-integrations': {
                        table: 'sys_ui_related_list_entry'
                        id: '3d95b305b9434241b93f35960d58f953'
                    }
                    'related-list-deployment-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '7523cef5c92f4bcdbc5b412466fc36e7'
                    }
                    'related-list-integration-runs': {
                        table: 'sys_ui_related_list_entry'
                        id: '7ea36a48e2414808911e9aaa7007699e'
                    }
                    'related-list-run-closures': {
                        table: 'sys_ui_related_list_entry'
                        id: 'd43b8e418ac2453aa357b9fb4f97dad3'
                    }
                    'related-list-run-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '65e22654d89b4a1a8a85b52ff37d2e1a'
                    }
                    'related-list-run-processes': {
                        table: 'sys_ui_related_list_entry'
                        id: '0e598b644aa44799ba70c86c7731fb77'
                    }
                    'related-lists-closure': {
                        table: 'sys_ui_related_list'
                        id: '21beb554f0af43a4b4177a24fd89bd3c'
                    }
                    'related-lists-deployment': {
                        table: 'sys_ui_related_list'
                        id: '22bc920f898f44bf850dbc720df3b2b3'
                    }
                    'related-lists-integration': {
                        table: 'sys_ui_related_list'
                        id: '434d951ee54d49cfb11add7a58f1721d'
                    }
                    'related-lists-run': {
                        table: 'sys_ui_related_list'
                        id: '1126d26691df4db482ca6b31fa0641fb'
                    }
                    'script-action-closure-ready': {
                        table: 'sysevent_script_action'
                        id: '2e232aac097847afb75226cb530b670a'
                    }
                    'script-action-process-ready': {
                        table: 'sysevent_script_action'
                        id: 'd0b94d970a5c46618457bbb09506762f'
                    }
                    'script-action-run-ended': {
                        table: 'sysevent_script_action'
                        id: '5d8b9489880a4aa6a7a34a2351414c66'
                    }
                    'script-action-run-finishing': {
                        table: 'sysevent_script_action'
                        id: '27fac4fecffe4638bdadfe926c1cd6b1'
                    }
                    'script-action-run-ready': {
                        table: 'sysevent_script_action'
                        id: '631b2f1ed0134dfaafaf0368b9b00c13'
                    }
                    'script-include-runs': {
                        table: 'sys_script_include'
                        id: '0515104f14ef45e3bc97094db5878d9b'
                    }
                    src_server_assessments_absent_ts: {
                        table: 'sys_module'
                        id: '7108d178b4304dd8a143662cf23310c9'
                    }
                    src_server_assessments_complete_ts: {
                        table: 'sys_module'
                        id: '3013ae10a0bb431598cfd33c60a5dcbe'
                    }
                    src_server_assessments_import_ts: {
                        table: 'sys_module'
                        id: 'b1527d00a6a647ab9437cf03c5d67317'
                    }
                    src_server_assessments_integration_ts: {
                        table: 'sys_module'
                        id: 'e7e0d9d2c69a444ca14a15c350e66cd9'
                    }
                    src_server_assessments_plan_ts: {
                        table: 'sys_module'
                        id: '799818c1a33648f08534593538f0efa3'
                    }
                    src_server_assessments_query_ts: {
                        table: 'sys_module'
                        id: 'a3257b0c9f374359afd71c6ebed1f1f7'
                    }
                    src_server_assessments_retrieve_ts: {
                        table: 'sys_module'
                        id: 'c513045cbef249ecbbdc70525199ab46'
                    }
                    src_server_assessments_transform_ts: {
                        table: 'sys_module'
                        id: 'd2b2466ad64e49dd93599d5a07fe48db'
                    }
                    'src_server_azure_arm-list_ts': {
                        table: 'sys_module'
                        id: '02039ae73f2c42199de723eab6a8f8d8'
                    }
                    'src_server_azure_assessment-rows_ts': {
                        table: 'sys_module'
                        id: '336651e71db047abb0425d0933beb5a0'
                    }
                    src_server_azure_client_ts: {
                        table: 'sys_module'
                        id: 'ea538b7ee7834a6c89503bcf4ba30a76'
                    }
                    src_server_azure_clouds_ts: {
                        table: 'sys_module'
                        id: '7142462e793244e69853e02d000ac3dc'
                    }
                    src_server_azure_connectors_ts: {
                        table: 'sys_module'
                        id: 'b554580c2f5b4a0b8292ff060d499b83'
                    }
                    'src_server_azure_embedded-metadata_ts': {
                        table: 'sys_module'
                        id: '2057dd7439d24040a76bca0a3523e9a4'
                    }
                    src_server_azure_failures_ts: {
                        table: 'sys_module'
                        id: '4eb1b52939ab4956b37d71904d360de2'
                    }
                    src_server_azure_kql_ts: {
                        table: 'sys_module'
                        id: '5b859327eff843338c50b298d2aa3556'
                    }
                    'src_server_azure_native-id_ts': {
                        table: 'sys_module'
                        id: '4a138784fc0e47cab56548ac4d1339bc'
                    }
                    src_server_azure_quota_ts: {
                        table: 'sys_module'
                        id: '7dda23c5225f4fc88d059d381a8c034d'
                    }
                    'src_server_azure_resource-graph_ts': {
                        table: 'sys_module'
                        id: '54dd9128df1948fd89735648e878a486'
                    }
                    'src_server_azure_resource-id_ts': {
                        table: 'sys_module'
                        id: '371c13868f994bd599eff98045e0adf6'
                    }
                    src_server_azure_resources_ts: {
                        table: 'sys_module'
                        id: '6cbc9c5173ee47b5aa562b2ec1a9e752'
                    }
                    src_server_azure_subscriptions_ts: {
                        table: 'sys_module'
                        id: '16296085f9454e41ab505e78a3154e1e'
                    }
                    src_server_azure_tags_ts: {
                        table: 'sys_module'
                        id: 'dd657b9cad60467f863b3b91f9d1d83d'
                    }
                    src_server_azure_token_ts: {
                        table: 'sys_module'
                        id: 'd7029a2b73204c2e95e23fd224d2044c'
                    }
                    src_server_cmdb_discover_ts: {
                        table: 'sys_module'
                        id: '482665c18cca4b3484ec10aa4dce1b41'
                    }
                    'src_server_cmdb_ire-payload_ts': {
                        table: 'sys_module'
                        id: 'c1d281b520b04bd5a1e5963c7504ac25'
                    }
                    src_server_cmdb_lookup_ts: {
                        table: 'sys_module'
                        id: '166d210fa631477e96bc9830bc1a02b7'
                    }
                    src_server_cmdb_resource_ts: {
                        table: 'sys_module'
                        id: '2b5492b119b14b1098246a514b82e835'
                    }
                    src_server_compliance_limits_ts: {
                        table: 'sys_module'
                        id: '8754ed81ca7847a2bc0361417219a69a'
                    }
                    src_server_compliance_rejections_ts: {
                        table: 'sys_module'
                        id: '5c72d1ec5132408ca7510d02e2f75711'
                    }
                    src_server_compliance_result_ts: {
                        table: 'sys_module'
                        id: 'adf1afa4869a4d0c954b45682c04aeb6'
                    }
                    'src_server_compliance_test-groups_ts': {
                        table: 'sys_module'
                        id: '4758790b9d974163bb52702c59f9dbd9'
                    }
                    'src_server_compliance_test-record_ts': {
                        table: 'sys_module'
                        id: 'e3d1c794a6d14fa9bfb1630142110f61'
                    }
                    'src_server_compliance_tests-on-the-fly_ts': {
                        table: 'sys_module'
                        id: 'ff05a293029443dbb74c1519bb6f0f03'
                    }
                    src_server_compliance_text_ts: {
                        table: 'sys_module'
                        id: 'e883621406fd49ec94f904bf659de121'
                    }
                    src_server_compliance_times_ts: {
                        table: 'sys_module'
                        id: '8aca14cf3e5845ffb7707416bbfa14c1'
                    }
                    src_server_deployments_check_ts: {
                        table: 'sys_module'
                        id: '3ef543386f8f44f79fb676ceea770f8f'
                    }
                    src_server_deployments_health_ts: {
                        table: 'sys_module'
                        id: '891bc98fe3bc493a94867345ec4afea1'
                    }
                    src_server_deployments_queries_ts: {
                        table: 'sys_module'
                        id: 'e89392db923649689ab8f7a3ebe0fced'
                    }
                    src_server_deployments_validate_ts: {
                        table: 'sys_module'
                        id: '4e80b8eac52a4082b25961903a9a2293'
                    }
                    'src_server_entry-points_deployments_ts': {
                        table: 'sys_module'
                        id: '7af7acef54fc4e4593a3c1c28637c578'
                    }
                    'src_server_entry-points_imports_ts': {
                        table: 'sys_module'
                        id: '32acda7cf83b49dab9546c3fcbcadf4a'
                    }
                    'src_server_entry-points_lookup_ts': {
                        table: 'sys_module'
                        id: '386d244659be4953a1fb3183daab2920'
                    }
                    'src_server_entry-points_runs_ts': {
                        table: 'sys_module'
                        id: '740c0df9fd674a18876c11473394c4b5'
                    }
                    'src_server_entry-points_staged-columns_ts': {
                        table: 'sys_module'
                        id: 'cd0dd25048034a809ce8b776b75f2128'
                    }
                    src_server_failures_ts: {
                        table: 'sys_module'
                        id: '64530ae43f5c47a2851febe7cc3717ea'
                    }
                    'src_server_integrations_assessment-metadata_import_ts': {
                        table: 'sys_module'
                        id: '35de879abb954351a502c639d800b851'
                    }
                    'src_server_integrations_assessment-metadata_index_ts': {
                        table: 'sys_module'
                        id: '143940b43110473885fdfa6472b0b0d8'
                    }
                    'src_server_integrations_assessment-metadata_retrieve_ts': {
                        table: 'sys_module'
                        id: 'd8b92014dc65400bb26a02e0470ab74c'
                    }
                    'src_server_integrations_assessment-metadata_transform_ts': {
                        table: 'sys_module'
                        id: 'cb252c8f3fe2421685159c7c1f5666d0'
                    }
                    src_server_integrations_assessments_index_ts: {
                        table: 'sys_module'
                        id: 'a26ee4a478664319b979b8bfa737b262'
                    }
                    'src_server_integrations_compliance-standards_import_ts': {
                        table: 'sys_module'
                        id: '984dd805da254b40a161548166bf80da'
                    }
                    'src_server_integrations_compliance-standards_index_ts': {
                        table: 'sys_module'
                        id: 'f6074d02e1294724853373fe05b77c8b'
                    }
                    'src_server_integrations_compliance-standards_query_ts': {
                        table: 'sys_module'
                        id: '17515bc9ff424648ae5dd966d2330ecf'
                    }
                    'src_server_integrations_compliance-standards_retrieve_ts': {
                        table: 'sys_module'
                        id: '40f29f3239d24476891b14f31024f39f'
                    }
                    'src_server_integrations_compliance-standards_transform_ts': {
                        table: 'sys_module'
                        id: 'fc70b08bcce642d4a047d31402b33eca'
                    }
                    'src_server_integrations_comprehensive-assessments_index_ts': {
                        table: 'sys_module'
                        id: '3a9100f97963481ab6cb0256aa6b573b'
                    }
                    'src_server_integrations_container-images_import_ts': {
                        table: 'sys_module'
                        id: 'd914937ba3544229a5814c087393244c'
                    }
                    'src_server_integrations_container-images_index_ts': {
                        table: 'sys_module'
                        id: 'd3f23132828f43aba70179c598b5603e'
                    }
                    'src_server_integrations_container-images_query_ts': {
                        table: 'sys_module'
                        id: '61964b45fb5e4027aaf326929d0e83e2'
                    }
                    'src_server_integrations_container-images_retrieve_ts': {
                        table: 'sys_module'
                        id: 'f9960c5d1ed0474a84f7625d95960a2b'
                    }
                    'src_server_integrations_container-images_transform_ts': {
                        table: 'sys_module'
                        id: '1cfb1ff4dfc445adbdcd01c11bbfb1e3'
                    }
                    'src_server_integrations_container-images_vulnerabilities_ts': {
                        table: 'sys_module'
                        id: 'e30434ec7b674c4c867d02312842ea71'
                    }
                    'src_server_integrations_policy-definitions_import_ts': {
                        table: 'sys_module'
                        id: 'd6b158b1fcd54d73b95af8949c229653'
                    }
                    'src_server_integrations_policy-definitions_index_ts': {
                        table: 'sys_module'
                        id: '4278d5341ea0414b99f71c4041b93162'
                    }
                    'src_server_integrations_policy-definitions_query_ts': {
                        table: 'sys_module'
                        id: '66d9d7cf9c8144e996e75819faa3256e'
                    }
                    'src_server_integrations_policy-definitions_retrieve_ts': {
                        table: 'sys_module'
                        id: '04e0e9e293b947f5ad625cfd60931a8e'
                    }
                    'src_server_integrations_policy-definitions_transform_ts': {
                        table: 'sys_module'
                        id: '26bd269699f348ce98c7200aceece274'
                    }
                    src_server_integrations_registry_ts: {
                        table: 'sys_module'
                        id: '791e418fbb984c97be0b498d80218bc3'
                    }
                    src_server_json_ts: {
                        table: 'sys_module'
                        id: '8ffd2c33df7c443091925290586e5316'
                    }
                    src_server_names_ts: {
                        table: 'sys_module'
                        id: 'a20bccd69ef14ea48719a463e326b3d4'
                    }
                    src_server_platform_contract_ts: {
                        table: 'sys_module'
                        id: '5ead648a8aa548f5a9e0c380d2ec9e47'
                    }
                    'src_server_platform_glide-basics_ts': {
                        table: 'sys_module'
                        id: '15aa20234f9e4538a0446e53496b6a20'
                    }
                    'src_server_platform_glide-budget_ts': {
                        table: 'sys_module'
                        id: '0596dee784384d3e8c4663a9435aa903'
                    }
                    'src_server_platform_glide-checks_ts': {
                        table: 'sys_module'
                        id: '7b42f61581524e4aa1b801383d53ab43'
                    }
                    'src_server_platform_glide-citations_ts': {
                        table: 'sys_module'
                        id: '4003503d2c8848548533334109df1fbd'
                    }
                    'src_server_platform_glide-closures_ts': {
                        table: 'sys_module'
                        id: '9aea66f0bce44d75b2cf540d4df7e42b'
                    }
                    'src_server_platform_glide-cmdb_ts': {
                        table: 'sys_module'
                        id: '5b858f35e16d412eab8123f89028fd78'
                    }
                    'src_server_platform_glide-compliance_ts': {
                        table: 'sys_module'
                        id: '3014b30530544f2bb37bfaec7f5d59f6'
                    }
                    'src_server_platform_glide-containers_ts': {
                        table: 'sys_module'
                        id: 'ae9e1b9c5c014f2bb9b0625ef1d93126'
                    }
                    'src_server_platform_glide-count_ts': {
                        table: 'sys_module'
                        id: '25a7a01f497d429ab046ea94fb9fcb0d'
                    }
                    'src_server_platform_glide-deployments_ts': {
                        table: 'sys_module'
                        id: 'f9f6d081eab8484fa7643ded465937c1'
                    }
                    'src_server_platform_glide-health_ts': {
                        table: 'sys_module'
                        id: 'e55cf9db76f4401abadf8daec084fc2f'
                    }
                    'src_server_platform_glide-http_ts': {
                        table: 'sys_module'
                        id: '1ba2cb9901bd4453b8911779efbd2bbe'
                    }
                    'src_server_platform_glide-in_ts': {
                        table: 'sys_module'
                        id: 'e43fdf66c12f423fbac133b2f0c886b9'
                    }
                    'src_server_platform_glide-ledger_ts': {
                        table: 'sys_module'
                        id: '229465f73ada45d39b6329eff0a16bf8'
                    }
                    'src_server_platform_glide-lookup-rules_ts': {
                        table: 'sys_module'
                        id: '0c17dbb93df44670ad6be65f683ef1ec'
                    }
                    'src_server_platform_glide-ports_ts': {
                        table: 'sys_module'
                        id: '780fd22a6d6047e2ac8278c10359f753'
                    }
                    'src_server_platform_glide-products_ts': {
                        table: 'sys_module'
                        id: '04dd07859d6549f3989e309833e2fd9c'
                    }
                    'src_server_platform_glide-runs_ts': {
                        table: 'sys_module'
                        id: 'fd8662effbb04b8f909b01849d54bf3e'
                    }
                    'src_server_platform_glide-staging_ts': {
                        table: 'sys_module'
                        id: 'f1f8a6e5485e4754a175ebf52d26a802'
                    }
                    'src_server_platform_glide-test-groups_ts': {
                        table: 'sys_module'
                        id: 'e554917d08cb45dfa525bebce7edc22c'
                    }
                    'src_server_platform_glide-values_ts': {
                        table: 'sys_module'
                        id: '5571096eb0614a7b81ef695b0a242a88'
                    }
                    'src_server_platform_glide-write_ts': {
                        table: 'sys_module'
                        id: '38098eb2aaf14a84aca9ae6d9faa7eb5'
                    }
                    src_server_platform_thrown_ts: {
                        table: 'sys_module'
                        id: '64fee893baef4d508dae87c8ab5d7804'
                    }
                    src_server_runs_absences_ts: {
                        table: 'sys_module'
                        id: '4eba8874880a4b6ab1840fece177fb85'
                    }
                    src_server_runs_cancel_ts: {
                        table: 'sys_module'
                        id: '612f6245b2d1430d887b2402d1172bb6'
                    }
                    src_server_runs_closure_ts: {
                        table: 'sys_module'
                        id: 'c6056e26bb0c47d9adfe77524f6a0b86'
                    }
                    src_server_runs_connect_ts: {
                        table: 'sys_module'
                        id: '114f141126934383b27b9b388c46a57e'
                    }
                    src_server_runs_deployment_ts: {
                        table: 'sys_module'
                        id: '3a0082a5944b4c5aabcafdf037a06aa0'
                    }
                    src_server_runs_finish_ts: {
                        table: 'sys_module'
                        id: '3c324372045a4f0ca9b2222175a5002f'
                    }
                    src_server_runs_identity_ts: {
                        table: 'sys_module'
                        id: 'bbc38d3e87dd467bbc264f9cd912cf7f'
                    }
                    src_server_runs_import_ts: {
                        table: 'sys_module'
                        id: 'dd94ed94096740d1812dbaeebd608201'
                    }
                    src_server_runs_order_ts: {
                        table: 'sys_module'
                        id: '646325ae107e45a19b8b40f91dcd5c7b'
                    }
                    src_server_runs_page_ts: {
                        table: 'sys_module'
                        id: '1029b62b4edc40678eec156003cb2f4e'
                    }
                    'src_server_runs_page-size_ts': {
                        table: 'sys_module'
                        id: '05595563979745b2b4ddf5dc7fa4c68a'
                    }
                    src_server_runs_plan_ts: {
                        table: 'sys_module'
                        id: '47885907c9ba4cecbb42cad81175fd8f'
                    }
                    src_server_runs_ports_ts: {
                        table: 'sys_module'
                        id: 'dddb2676394c49faa65dd2f986188955'
                    }
                    src_server_runs_retry_ts: {
                        table: 'sys_module'
                        id: '4cc393ae81c3435497fa018395af21e9'
                    }
                    src_server_runs_start_ts: {
                        table: 'sys_module'
                        id: 'eb7fab89f51e455ab5ebb84abf2f7d57'
                    }
                    src_server_runs_step_ts: {
                        table: 'sys_module'
                        id: '39d1fd8c0f1c479788333a0442525055'
                    }
                    src_server_runs_verify_ts: {
                        table: 'sys_module'
                        id: '3980d8aa622046ca82a06122c28d5e41'
                    }
                    src_server_runs_watchdog_ts: {
                        table: 'sys_module'
                        id: 'cb444954fe2d483dbc1541fb77895a43'
                    }
                    src_server_runs_waves_ts: {
                        table: 'sys_module'
                        id: '5dcd49cb4a3b44c7adccb5f28d6a9560'
                    }
                    'ui-action-approve-closure': {
                        table: 'sys_ui_action'
                        id: '8d4c9d9333a044b5811e468489db247a'
                    }
                    'ui-action-cancel': {
                        table: 'sys_ui_action'
                        id: 'fe7ad755ec7b4bc6b1c75e9d5550e598'
                    }
                    'ui-action-dismiss-closure': {
                        table: 'sys_ui_action'
                        id: '2f8614db08ee4e2a8bfa4ae6872f518d'
                    }
                    'ui-action-execute-now': {
                        table: 'sys_ui_action'
                        id: '713122dd7b484ce899c934ddecf2b256'
                    }
                    'ui-action-health-check': {
                        table: 'sys_ui_action'
                        id: '3e0f84a8fde749ba8dbdc8a3759dd193'
                    }
                    'ui-action-retry-failed': {
                        table: 'sys_ui_action'
                        id: '7c6b123f19f244fcbb50720ec0c2e0ce'
                    }
                    'ui-action-run-all': {
                        table: 'sys_ui_action'
                        id: '31eb60738ce44abea9693bcd6f0537e9'
                    }
                    'ui-action-save-and-test': {
                        table: 'sys_ui_action'
                        id: 'a5c8cf5a49ff4b49aa6e1ad626f59aec'
                    }
                    'ui-action-undo-closure': {
                        table: 'sys_ui_action'
                        id: '6ac0ce309f06461ea334429b2bb20c6c'
                    }
                    watchdog: {
                        table: 'sysauto_script'
                        id: 'a7556eb757e041ceb86e0cc2e445ed30'
                    }
                }
                composite: [
                    {
                        table: 'sys_ui_list_element'
                        id: '00202ca13e82424e9e4da3a1b1fc382b'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '00384403a32246f59b03bff81b0626ee'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'client_secret'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '00482807148448f0a59af05b9a250133'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '00539908d175433686b220fa9ba197f1'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'member'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '00cd26dcded54817a96384b5e1f5aafc'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test_result'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0106ea125acb466bb339487ec3f61d21'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '02e1e6c9099c4dc994d0b2481fff611a'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pages'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '033164bf234a487aa0ebef2ffba8ff0e'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '03341b18ac3a442ca020c13c1b4f5c84'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Cursor'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0337c3e9981b4c22937aac77836da5df'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '03700baebe794613bf73ed1eef7ac2e9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'success'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '03921f8f7dd8427c970b901a736ada46'
                        key: {
                            list_id: {
                                id: '5dea7e2f997440cfbeb844f00d0c5a93'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '03a7de60529b46779c0a3720cc71e440'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0409c7587eb24fcb88bc9a338676283a'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '041446c64315407aa3970850cb8e9744'
                        key: {
                            list_id: {
                                id: '5dea7e2f997440cfbeb844f00d0c5a93'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '04534fce81b4480399e41819eeff0a57'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '045a5fa6520a4b0da2d89a9bcf1c002b'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'blocked_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '047274934db44073ae349ac3ad9451ae'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '047f1274345b4e4e84b81061206829dd'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status_before'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04a1cb2c730041eaa343a91728c0641f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '04a667e81f2f4574a6a4d322d34aa480'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04def8796a0d43b19d8e08ca4ae811e1'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'count'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04f23ba6455e40b2bc5b71a3463a3a1c'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_result'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '04fba835cb7e40fc962bee3648bed965'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05a251a03a1c47ca8be7c8be6d5bbf71'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '05c49b7a2d2a4504916616301854c360'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '068871e558024b65b59a2580ad80aa6c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0704a6fb76564e1a8439e0505f66567a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'open_findings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '071a3c663c43400290e0d4234ea41fd5'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '075d3a45b51a4637bb512af2a2968408'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0762b83386cf4ebe9a5b04253fe7567e'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'throttles'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '078171b8c465473e85d61060b8dc91a2'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Counts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '0799e4fa6c6d460a856335b47f05092b'
                        key: {
                            name: 'sn_vul_asc.read_integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07b4888f6a2b41c6ad715cdab510d141'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_changed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07b53cf0587548f990bb68279ce6ec29'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07d9c051731545eebddef5f01b0eda85'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '080b4c5bafad4cd2b6d928917fa0c007'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '081a9c98344145e79faac25709d4e14a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '08439fd20c1c4f159ba9812b83a55a57'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '089f4b57b8a04a67b59bb4c57b8451c6'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08e289106f5a40fdb73aec3584b0cd20'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retired'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08e4f5ba987d48919252cd5e9bf2153d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09eb1942f0e9499ba3d004f64f90989e'
                        key: {
                            sys_ui_section: {
                                id: '194ff6f1c0654399a6e47635808942d1'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0a068997a6d3493cbe22e51cc84587eb'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0a271765a6b54d848ccafb097d258296'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a2aab00f8004ee3957507df03a3fac1'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a57fe43507446aba37898a4216fe76f'
                        key: {
                            sys_ui_section: {
                                id: 'f7f20106364a4e45984d63b0cdad0dff'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ace78712f814a58924d67407b99a9ab'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b1f955bc8d345808707902c2c0dc68d'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0b66bec8a7474143b23ee58d7192bf39'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_action'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bbc432c3a5148609ece6624a8adda22'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0bbd45431ce44f078395c1aa77bb99d0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0bce1e0602714ca59696cbb571f971d2'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0bd71e3009e94005bd24884e3f9971c2'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'discovered_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '0c384657ad4f4c339e9bfa98252167ce'
                        key: {
                            name: 'sn_vul_asc_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c412ef3e19147109c1d99214240226a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'not_applicable'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ca11dde502f4eaabe0b019870e1e8ab'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'dismissed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ce5a72ed43f41379fa0beeca19814fb'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0cf99a4f074d4a1890aba18dd75c2b2d'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'open_findings'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0d0c936de0cb432887d3d970a745879b'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0d16c0c076034b8a85672f499bc05b88'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0d54b9c756644506aefb37c447c33c6d'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0de123a25f45458aa2b7911a7a4af706'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e371f2870884f42bff26b44f23f6e13'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0e51b4c3bde64d8aac2284b76e3fdc35'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'expected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0eb9f7324e84429d8ea8f2d8135906bf'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '0eec6b896f384f059914e7a597e99988'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'A template belongs to no deployment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0f1ef302d5c8449da68a995fee8e113b'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '0f4f45a5821144c091c62a3dcd414d22'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f7a7bc0690f4e709cd5a4e96d2c9bd1'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f8ac80f24cf44cab6d60ff55ae393ad'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fe541b0ffd0477eaf034e41d0a41099'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'heartbeat'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fe58de9be2a46c0a02e4bee7484c242'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1049fe54a28a40d683c40f4fc1dcb96e'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1139b6502b814e5da3d8249c464d37de'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_evaluated_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '114e8b1a568445a6bcfd0b07af8bef4e'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11d2b722515c4c6491387a63b0c5b79b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12042589f9cb43f0a6a41bee57f42d2c'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '122d38f815284ce4885708db90441657'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '123b4b45de814d12a87cce5ae0c1c81f'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '123de81b4f4642e39720a17055f40484'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_from'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12630679ea6248579c74957adde3fc17'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '126cc08e5af74a46ba6e9bebc58a5dca'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '126f7e20aae4469d9ed338e57683fc38'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '13031edb462a4f74ac6110c81de0f20f'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '132b0d25faab4bc7852e37c738f8e4a2'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '133f5b6af64e450d9f2ddc8b8c694216'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1366d11bef4345e5a84759c11b7b4fff'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '139113cf5d914f9cb15500df885494b2'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'package_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13a1a1f5b5ab442898d42a02884dd65b'
                        key: {
                            sys_ui_section: {
                                id: 'f714284ece3545b2a93ed7a485b84071'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '13b21b380ffa4460bad0abbb4375e61c'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13d7a5eceff84225a5cc3f79b0cf5067'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '13fde0f85a1b40ebaecf815b46dcd2f4'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '142333fab81940b18b744145eee7094f'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1466d69ab1ed41dcb97e0f2f26513e18'
                        key: {
                            sys_ui_section: {
                                id: 'cfdd37cd2a0945f19bc768e9e8cd9943'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '149b7e789fbd496f8d24359d31b69d36'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14f3d896d7244a38b6c1442993753151'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '14fbb5a8d36f413abdfa8c17886ff92f'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Schedule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1523e89c9cbd4d3c8e88584dbc890d8f'
                        key: {
                            sys_ui_section: {
                                id: '48afe89b60c240de8d3e6f112d021005'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'principal'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1532e93c7fe4462ca882d18675bb1a89'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '153889a0126d486abef67be4c4ec5825'
                        key: {
                            ui_policy: {
                                id: 'ebcfc521a88441219149afb284e008b2'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_period'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '154fbf74d5b94afbb5a76a2b2f663b80'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Members'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15966bf3b21f44958d66c7d8ea8cdb4f'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeated'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '15a7cb59b14e4b3799502d68c0601dd7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15d90ad30e8a4acd9ddaf518e01af156'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15eb5383037b43fead5f53505e40f9e5'
                        key: {
                            sys_ui_section: {
                                id: 'cfdd37cd2a0945f19bc768e9e8cd9943'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '1609d544452145f7aa38c60693907011'
                        key: {
                            table: 'sn_vul_asc_finding'
                            short_description: 'Findings are not edited'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '16208efd239342d0ab084d2864aefa08'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1649da2ff208454bb0f3d13af7865f89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '16506abdddbc412ea35a205ab868bce4'
                        key: {
                            ui_policy: {
                                id: 'ebcfc521a88441219149afb284e008b2'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Repeat Interval and Starting: for periodical schedules'
                                }
                            }
                            field: 'run_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16715ed5df5c49eba5c8a7a45bb26bbc'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '16e9ee6b6cd64c1ca8085b267ba2dff4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'agrees'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1714d63174f848598f66df1cfe3b3a0e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1737c8ef1b5f4e6eb2f99bcd0cc47f80'
                        key: {
                            sys_ui_section: {
                                id: '154fbf74d5b94afbb5a76a2b2f663b80'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policies'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '177655db695c414d9d8311ac1dccb1c2'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '17ac485cccd54c4ba9b7efe7589d5d46'
                        key: {
                            sys_ui_section: {
                                id: 'f714284ece3545b2a93ed7a485b84071'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17be1a8acd914c7eaaa2f2cfd3fc09a9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '17bfd233f89c481db7ed5c3ddf43ada6'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '17d727a8a74b4166b5f52ea0f8e684c7'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18538f1478044a28a6351308074761d5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '189476edcaf149bebfa17b630260406e'
                        key: {
                            ui_policy: {
                                id: 'ba47be131ea3464b912a2f6c1d31a71e'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Initiative IDs: for Specific initiatives'
                                }
                            }
                            field: 'initiative_ids'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '18c81e3570714141b48e38a8b76f274b'
                        key: {
                            name: 'sn_vul_asc_check'
                            caption: 'Check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '18d75085ebe743a8b8e3b00478e782e0'
                        key: {
                            sys_ui_form: {
                                id: '0c384657ad4f4c339e9bfa98252167ce'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1901d11df2f147a687473a09521b934b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '194ff6f1c0654399a6e47635808942d1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Validation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1955b33c80884830b7f498c2a3782918'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a3961c99c174cde9ba2feaeda5bf7f8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a4615817c144efe8e6422825fb44eea'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '2'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '1a524b8fec3f4ddc9e8d264f7837bbb1'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a68444d98504cfbac7179a749ae4bb8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a74a640dfa148dd88be80d89f8a9134'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scope'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1a8c5efd0424466e964d53b67b35fff1'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1a8f48766e884037bfd5818b197e2f4b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b5f5cf189524c0e87801e25e6b82f06'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_created'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1b825486ff3b47c59747e04272d4e55d'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ba03bf63c194fb2a15ac843b66aadb7'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1bc064f0a6d64fb3bcc1965b3fb15359'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bc7a1dc8a924af798935340e4f93bf4'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1c123a231f3d4e5ebb61038d15172f21'
                        key: {
                            sys_ui_form: {
                                id: '55379d68968a4b2dac40a72c5f2744e2'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cfdd37cd2a0945f19bc768e9e8cd9943'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c1c17e43f83444bbc04407d7a73feae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1c1f46738dc24ce697798fd73f27c117'
                        key: {
                            ui_policy: {
                                id: 'bfa2969b4e3045e491effbf5f9e8362e'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the month: for monthly schedules'
                                }
                            }
                            field: 'run_dayofmonth'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c3b37d8cf0d4a55a4330e7156651506'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1c3f7602dd4d44ed82f1b4b8591b5a73'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            caption: 'Scope'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c5e7a7fa2634350aa49948525699a4a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '1c94f0ad50f74a9d8e59074a294d67c3'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c98271eab05403e9486a620bcad6c49'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1c9e81bcd94842798928696eb2503fb6'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1cd31f41bdfd44aebf7ca5ead124a6c1'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1cd47360934440aa9b635011433904a2'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1d040c0b6f904b88b8e1732fe34ec66c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d06f100ab1b4183acf18a7d6df8ecf9'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d0b645a175b401793ab5f5c9a03c7b6'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            value: 'policy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dce4b1d41014f77a094b3aa6c097c10'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1dd23752e857417e891841a4549b431a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ded891d34bd45118eedb3f019c0fe77'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e06edd5038840d6961df67316b24b46'
                        key: {
                            sys_ui_section: {
                                id: 'cfdd37cd2a0945f19bc768e9e8cd9943'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1ebec0e490a24d0581f2e7595f1f5682'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1ee036207ceb4e148a19a5c48a14fb80'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f767b2fb4e64a7782c138111510e659'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '201259ab5f1c455ca84533e1f7386adf'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '2028b808faf847b78caad588ad8c45e4'
                        key: {
                            category: 'sn_vul_asc_closure'
                            prefix: 'MDCCLS'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2048c1abe2e04e80beaf4a83c45a94f0'
                        key: {
                            sys_ui_form: {
                                id: '2293730a7d2c4565a4562872237f45d9'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '205fbacc770947edbaf46a4588008bb3'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'image_digest'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2071feeba48b4745869cf54a57241a2a'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '20b6d1503e1d42c38f25523152603b45'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejected'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '21315a3a815f4f1f91849d5a778630a0'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '215c592e95644f68b545f6f83daf33e0'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21a75c12d8cf4d469f7ca6dd59fb8294'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '21b7b870a71649019e5720e573f660ba'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '21c60f99d74b40ce9ae4cfcbf83f9faf'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '21e42f1cff6f46cfb408cd82cbc460fa'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '22189b622ba7495ca8d3a25cd788f3ab'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '221baddae54e401c90d4d70179789dc7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '223104ff80c245c999492813ff3a8675'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2264efb3378148d4a3054fd37b371fde'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2265fce97c64465c84e9fa692f1341a6'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2270acc2cb464fd584c2448978caa3f7'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2274c29f6140429b90623d45311f67eb'
                        key: {
                            name: 'sn_vul_asc_budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2293730a7d2c4565a4562872237f45d9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '234c711c0e1046e0b938864657b5edb8'
                        key: {
                            sys_ui_form: {
                                id: 'c624398b18674fbf86bc3bddd04a7a59'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '234d99f2eba44bbd9ec6fa4ee48512ce'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '237773043a214839a62b9043bc795326'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '238b46f8bf56461d890f7c6c3253581e'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '239b98789b654a7bbd3a8b1ee6815094'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2413f3a7e5fa41778b7add65d8ebfa0f'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2460837a2f1341a6927c4ba368865768'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24bfd7fd91ba473c83710e9d5b9aef1f'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'tags'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '24c91bb0018544aba15c8c999e787a0f'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24e16494ef7048baa15a1d3a2dff5806'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '250b99b121f34b61abb42d6650af4788'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'deployment,type,last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2512ff7c677d43d7b7ece4ae0be1c711'
                        key: {
                            sys_ui_section: {
                                id: '194ff6f1c0654399a6e47635808942d1'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'validation_status'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '25343b145b884c3daaa4663458c04264'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25587730a17348e3abb0034167a7c5fc'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'client_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '25a68f9acdbc472d88ca80c65492910d'
                        key: {
                            ui_policy: {
                                id: '9638230b8a764c03ad540acc86535951'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Day of the week: for weekly schedules'
                                }
                            }
                            field: 'run_dayofweek'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25bb49a5506b4c95a03ebfa5dadf90a7'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25e63bfbd8a04534aa48a7eb9ea096fd'
                        key: {
                            sys_ui_section: {
                                id: '4ed2646faa2149ada00ff85f6115fe97'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '2606becb614d4280a40e87e4ada19c26'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2630b18efc10476f80892eb051354a49'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'absent_in'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '265c575a124846f7afd9cbb23388efe3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '26757bc0202c4c89ac2505ac6bf86885'
                        key: {
                            name: 'sn_vul_asc_check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26ab424b65b94466a63f2297fdbcfebb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26e1167b6ed14d4684f02f4a466b99de'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26e52099eb074232b898e4ef224b6d97'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '26fb7fb269df4ae8b59aca9abad8e75a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27290f30e1d842e792fbd21bf3685c48'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2760d1856fc94fe2bf531159847e968a'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tenant_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '2779df7668cc4598908ffb16a30c9ae9'
                        key: {
                            sys_ui_action: '7c6b123f19f244fcbb50720ec0c2e0ce'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27d5aae4e46c42409d3628c940dba369'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retired'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27e399e512bf446e8af2c1bd7426ffa0'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '286c016489784d268b6c140d456139e9'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'create_cis'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2875fe64d36a48f6b32a11bf82a33c75'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_url'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28b3c3d34b204897b5387e53c53870cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '28e2afc71d4549369f2876e08146e214'
                        key: {
                            ui_policy: {
                                id: 'd02f9109317d4990a99a4b32b2e1413b'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'Time: for daily, weekly and monthly schedules'
                                }
                            }
                            field: 'run_time'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '298095ceaec34e91af8996cfcf1cb301'
                        key: {
                            logical_table_name: 'sn_vul_asc_budget'
                            col_name_string: 'principal'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '29a8fbeac368461dae181ce77bac450e'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '29aafae4b5ba4f00b29f3fc1fce7e1f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'vanished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '29ac24b4613c43f0816d1e87e0c63f4b'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '2a2bf1c510ef4e53a24420c2ae2c6172'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a33e1e4d48b47339776897dfc299d72'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejected'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2a5388808f884e6085c969b18d340236'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a6f56acc66c439093969acb9e9f99dc'
                        key: {
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a7265e86a1a4ae7ad946632007cef43'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a8e9b42ced04f5aa173209665162a37'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2a98b25c8dbe425ab593548cc7dc9971'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2b3be07b50d54979850e912fdeb674ad'
                        key: {
                            ui_policy: {
                                id: 'b6d54506c1294b7a8654ab7a108dae51'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2b45e50a8bd74f2bbb5f4e2c0ab88d86'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2b7755a2a4424e018ba405c15376c493'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b806d53397446048a4a3065014c60df'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b90734dc0f2486db256352a8f338f7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2bf68cfe490446d28bba4968d03c9ffd'
                        key: {
                            ui_policy: {
                                id: '0eec6b896f384f059914e7a597e99988'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2c96899d043b4487af239c585edca28d'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2cd06fb44e7e40c989a0e2e8ca09daa1'
                        key: {
                            name: 'sn_vul_asc_group_member'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2cfb7c7b200146b4a3501c724ec5da5c'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2d4f3824c6d94973a4da33ec2fb45852'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d7b8304780b42ad86d22d41c5c32b61'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_seen'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d87655ae5ac4ec7be800bab5bea4c45'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Package'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '2dc0e6b29a7a41b9a02fe9fadb5cb425'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2dc6325c93264df7b194675acd3f8baa'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e2b8dc98ba84de0a38ea2b2b286ddfb'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'short_description'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2e36d69f6ce443759396dd68cdf16bb7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2e5e3443d51841b287955a585fcc4b36'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '2eb7c9aa10974effa5a4124082b5de81'
                        key: {
                            sys_ui_form: {
                                id: 'e68616c2e8474846afd3830f904b1ca8'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ed13f1227594f8d82de29e7a7407b32'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ee395ed41c2465897796456da844004'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ef17974e4ab4a5ab885f5dbf527ce41'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f3aa22864884facb4bbb965bea694f8'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f621626fde845478f7f0ce58410185c'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f8ab5076e7640b581757a8f482505b2'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f8ecda90f174e398dd48aa5d5995ef1'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2ffed313e4c34985bcb0ebeddfad8b21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3077789e58de494481be7c6fe5bc9f4c'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sentence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '307a76adf3cd406b995b9dfa5b046f0a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '307ea37b0c26438fbc8cb207ae0cc2dc'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30d89e2084ee403ab00319fdf334a2a1'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31319e3061de4ac5982900288dad2e37'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3154ac38470f448e8d90e1285b1cd056'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '315ca30c278d4d16a906f43043705ea6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31aa033996fc467ca66557dfc290c5cc'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31c236515d9d4ddb8009c67df96fe9f6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '31c4ff7d48ba4ce0a36780fe10a75345'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '31f3a02f492d4dfea362b2e29682d9fc'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3203837d27f3428d9aa85b6cb5851359'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32714bd914224862a82395706be1b7e1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'integration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '331b6f290e27422abb94ca314d7874db'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '331f9c6c6352478f911fc7e4095586ea'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3334641be6d548c0a7dbb9c944b3b643'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3349630c27834f9292ad5841062e6c85'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'integration_instance'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '335cf1d10e864d8790232616e1aa270f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            value: 'import'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '33f146d2696e468d95b578b89eba8364'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '33f7f804b2654d139359ef9b71ed3b83'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'substate'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '343b3be522ee402ea3bae381e07dd5d3'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'member'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3449bedc0eb8482caaed2f252a5297ce'
                        key: {
                            sys_ui_form: {
                                id: 'e68616c2e8474846afd3830f904b1ca8'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '154fbf74d5b94afbb5a76a2b2f663b80'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '344ec2ab8a874b939bab120c2d5809f8'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3458d06224bc466ebdb22c4e5d1341c9'
                        key: {
                            sys_ui_section: {
                                id: '04fba835cb7e40fc962bee3648bed965'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3459d9d4f58844f290a014fc40266599'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_result'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '345cf5ba744c49348ca5393adcf1fe66'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '34ad427a6f284965a2b7d7fb029ffecb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '353316dc6dc9443eac859af21868c1b7'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3534fed2b6dd40f7a5685bda85c9d57a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '357974c63eaf46e98a69a60bbdd82a01'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'registry'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '357f58d7a5fd41e1a54ae0ad888a7b21'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '360389b221284947bb81eb3e1dc33973'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'unchanged'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '360c4a00fed3498390649229eb90e27e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3620353b839a433c8f63b59b1e871d29'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '36683fc95ed54de981f5627f063af77d'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3689275b39334602b542106e36b57fdd'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36e3ab2b7e6b4ef18ca908c8c054f0cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '371367a699f242e897b3371b10560753'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '378f19d56b014485ba7fee7d5441b4d7'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '381c9769a2a6475fac0fbfdf9ea266e0'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3926d9adaf504321ab484e82d5c00c23'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3937881e9e5a42ad9c066328d3002e10'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3967772c863b48c5b2edceabea547152'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3982c53832b2426fafa8b714508f9eb5'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'discovered_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39a3c0e56bdd41fcbe0d29dee8eaec0d'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39a570a93a5741d891e9d94de841197e'
                        key: {
                            sys_ui_section: {
                                id: '52be673abce1476aa146936350d71a1a'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_code'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '39b900375c264c4eb290e3acf4351c9f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'valid'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39bcab193d49443d900a1aedd5ecb96a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39c0e6178ab44229982cdabb35c87b56'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '39f02198ddbc4e48b53b9d6509ae6ef0'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a3dfbc86ccb46a4ab5f2f110869d9a4'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3a83a7ae21f64378ad58fb93f372906a'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'remedy'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b2616385fd74cee9213b586f4c32d3c'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b2bff7b54ad48b981af2f2975b5573e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b3a938a16cb46af8a238641bf890963'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b3dadbf57a04cdd9d4940bf69a6ae04'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b5d17826a1146d3988ec7af82f639eb'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3b880be705fc48d2a02017b9cbf4e2f6'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3be5d435ce264fa6aa16d3f6051e1696'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c255ef140d1413c9dc6334e86c8e361'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3c6d20b60e584bc990003fe3e1f651b3'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c884b7a87e04d239867e1d8975239bd'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3c91c058c1a9462a9e0d40bc4ed248ca'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3ca3c8735e97406aacba3a5c16346f8d'
                        key: {
                            ui_policy: {
                                id: '8d391481eaf64dc6b4afba8fb48ac88f'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Subscription IDs: for Specific Subscriptions'
                                }
                            }
                            field: 'subscription_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3ca6eaebb6d9457196bc73ffe6a7467a'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'sentence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3cb783a13a1d41309d02bd690f1252bd'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            value: 'connection'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3cbccb9ed15843ee8f64c37a28fdc7f3'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3d052e5628e84f62a804162b45d6dd91'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'assigned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3d74832aaad34c17a67558b420671333'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dd5647a3f7f42cba1411d56c9c35905'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3df3ec9a11254dd58986435fe3ac11f4'
                        key: {
                            sys_ui_section: {
                                id: 'f3935738ab344e4cb19e2fdb2b4e3fed'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e27d6d3decd4fb48b8ebb4b32c044a7'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e524761e72944be8e71ecf9f1e0a41c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e525ca02860474492fc76e54c9a4939'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3ecb477f33554afe90eb19a2bc8d9c55'
                        key: {
                            sys_ui_form: {
                                id: '2b45e50a8bd74f2bbb5f4e2c0ab88d86'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1c3f7602dd4d44ed82f1b4b8591b5a73'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '3f18639d335a4ab59a5cb262a6fae069'
                        key: {
                            ui_policy: {
                                id: 'b6d54506c1294b7a8654ab7a108dae51'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'notice'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fe2616b55434fc5a99f724caf8bb5a8'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4006cbac62d642bf8eee4338a1c63ffd'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '406e84973d6642be8265f801a7b7b06a'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'create_cis'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '415dd51c3fb849b38e6fb821a7c6c63d'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '416e7a91e369483786d301e7807dd7cd'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4191a71f68c943589c477947cc1d3bf1'
                        key: {
                            list_id: {
                                id: 'cfce9bf1bbcd4bb2af7614e81f7ea77a'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'member'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41a24528fa1a4f029378333c95a3012e'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41b26d44c91e429ba1054acf25b8513c'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '41b3e808a3ca4051a1b70c2771d0077e'
                        key: {
                            sys_ui_form: {
                                id: 'f59126b6676249eeb9ea2fa44fc34902'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f3935738ab344e4cb19e2fdb2b4e3fed'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4204de9c913f4bae8e770e2051f0801e'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'blocked_until'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '42212c179bcb41689ddbe050371e190f'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4234c937204d457db791b501683daf02'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'image_name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4249d75501954456b1dc2b48e70ed199'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4276850f0be346f5bcac1363250a4ed9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '43068d6c65f64376ad773e2abf6dc72e'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '437a80323d074f83a7af05e23c12e8c3'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control_title'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '43a5fe028dbc4b34b978cb845887f418'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'run_all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43aa474223ed47f28d9499532b3a5f6f'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_time'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43b590b737aa4a66b9f0bfe6b91b5034'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43f4080eb56e46e9af9e3bc1bb88b4f6'
                        key: {
                            sys_ui_section: {
                                id: 'f3935738ab344e4cb19e2fdb2b4e3fed'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '441a6362f22749668e5be6bdf1fe515d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '445ef9be63c249539855adc5892cd8d5'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '44ca49db97d047608305e247f2b2e2e7'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44db68cb1a344e35a7a0374623c46370'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'test_retired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44e4edfb756f4c3e87c806998d8b197c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '44ed2c43d0be433eaa57c611357f8c84'
                        key: {
                            sys_ui_section: {
                                id: '52be673abce1476aa146936350d71a1a'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45218a99b6c743849343d68198d8a8d8'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_created'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4589214deb0542c7aa0b66dfcdd54764'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'import_set'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45cef7bff9ad44de8808383ac9f035be'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45d0e160fe744f88b6c9ad0b67034328'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_dayofmonth'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45d3559cba6b4b73aea354131fc6b363'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45ed1cf804a74fa9ba73e9935f09b0be'
                        key: {
                            sys_ui_section: {
                                id: 'cdd1f556f12940fd9b560b47b7d55aad'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '462c41972cfd4cadb35459d19545ccf9'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '465423309b544cb6b77e930d9f618579'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '467e2c78245f4583b2bab7abb81b2465'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '468493bce17142eebac683d9a6289204'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '468724fc104f4d9b981885131e631339'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '47248f0f1cae42ddb0408c6bea579e91'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '476a9a5f4ebb45e29a968e19d04c40c3'
                        key: {
                            sys_ui_form: {
                                id: '9deee0b9cc8a46518cb8d8c5191539a7'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '05c49b7a2d2a4504916616301854c360'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '476d7486a54d4ef8b42bce6815deaf56'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '4770b09a21d343f9a422a9214d30ef05'
                        key: {
                            name: 'sn_vul_asc_check'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '47d399c0a59d4e4ba50020322d81a0c6'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absent_in'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '47d8b435f43f4fc9af1c22de2340c7d2'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closure'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4832d1a7be2a48de842e97e08b6b583f'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '484d207552624abe931f7a2e2ac10e6d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4863bcdff7c848fb88470934990bce5d'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '486ec4a6f157478cbbf25c1e43a9ffc6'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '48af9763059144509bbf106f8edad7c9'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control_title'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '48afe89b60c240de8d3e6f112d021005'
                        key: {
                            name: 'sn_vul_asc_budget'
                            caption: 'Request Budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48ff287079f74cb0ba5a37299e752aec'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4929911e7f044c9faece4e2167788094'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_run'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4952e7d76e9549dbb9858659ed26123b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49a49d19d709446a92006144dd64915d'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'vulnerabilities'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '49c21727829d4d9098c4826cded59231'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a02492ba6904fda8f1bd972a0a32200'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a1f5762e33d4012a4a595d9158b3f6c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4a5129c054f6439cab48b517c9e337e2'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4a56b3cd1cc04f8aa7a4a1ed55cbf96c'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a630c729c9a434abdc50aeeffd8bb7e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4acd3bbb7c5643e4b2dd0d1f73a6387c'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_found'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4b04dce7358a4fc89f409f003ecfcb21'
                        key: {
                            sys_ui_form: {
                                id: 'f2ba3b3e36f34ba18c5c3f9435c0b8be'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f7f20106364a4e45984d63b0cdad0dff'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4b157d9d70734fd5a92876749fb39841'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b2503f148b24f509f4a4f612012631a'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b4b327d8b9249f9a51c05f3959818bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b5a71825fc54188bd8647be2ce48c03'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b65a043d59a41589bfb6104e70538fd'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b8cbd7c772343199c01c8922311f955'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4bba39e10e1947ed8248023836a39935'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4bc3620a0e9442048d5e158ecd350baa'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c0b9891db1a4aaab7e665164f50197c'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c44fc8de07f4d45ae53fc9ff05efa99'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c829c8ad4dd4df2bc42d0b1e3bf82b7'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4c928ba6551a49898dd4e924a592f39c'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'group_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4c9cd0f4e23c410991af78db37919ccc'
                        key: {
                            ui_policy: {
                                id: 'b6d54506c1294b7a8654ab7a108dae51'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'template'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4c9e6c0b0c354efaa862458dac91eed1'
                        key: {
                            name: 'sn_vul_asc_closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d0b03a33d674c8b83bbd861047965b7'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_as'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d20eb8263aa40e48ce1514619614a28'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'title'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d32e8bd81fc40a78adedd6aa44a48af'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4d6f097f2f404f0e8fbfd95151e83bcc'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d6f49068aa5431794bd9fe770ef40ae'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4dbcd4c0435f441b93c213a1a42c846c'
                        key: {
                            sys_ui_section: {
                                id: 'f3935738ab344e4cb19e2fdb2b4e3fed'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4dddf29a92af4a71b04584b4f494791b'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4e0aff97362644cb90e0869fe42db1df'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4e26f383aa65441b914d747f91ea0d1c'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'error_code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e6ce0372a3b48c8b844452af9b6a9a3'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'principal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4ed2646faa2149ada00ff85f6115fe97'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '4f0319939a3d43f49d0423553ebbcbdb'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f0a017fe7a6497fb0935d9ba747327c'
                        key: {
                            sys_ui_section: {
                                id: '05c49b7a2d2a4504916616301854c360'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f336f7468f64c9d96de7aaf7c17340b'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'subscription_ids'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f4050078e3d4900bffa3b4e2fa8521a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f5bef2ca4a744a08a793b4a8f0d2cec'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f621c2d4e084b15985e6af468df11a8'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4f73b083c20149e38f125e5513d96e28'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5025724c2b9f4e45af1a3e7132ea1acb'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5054446174fa41fd8a2f51f16ba63905'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'metadata'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '505f9e6257f34cff9a1661498ddcb62b'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5117797b84224790acf78013c03fd307'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '51b4801df3dd46ee83e31249a4ddd1f6'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '51c3a3eba3884e69a3f41ef3cc32d086'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'repeated'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '51e48d507a194f0cb33f86802e8b924e'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51fff108f8d946cfa7d772f8929847b1'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '520c0c7e4e47466b985c8825107356ef'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wave'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '522c2bcd8a1847f487cd6699d37ee52c'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'wave'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '522ec36cb4d249ac8759f8a7045b0bf9'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '52809d10bf6948109590308764921523'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            caption: 'Assessment metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '528a4cffdaa4402a9806a8d7439d4d78'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '52be673abce1476aa146936350d71a1a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '531881ae18a34670941d3d9cabbf1a45'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53ccae38693546c2a1ff25a9bce9b902'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '540a47b32d9c43ea97b5f4a795062c1a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5435459bb39b4f3d8de8639262af553c'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '543935b4138d42429e6556c535c3122f'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '54f4e1f708b94d06b61d4cb157fa70fc'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'cursor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '54fc9d15d19f4073b2b583998f0dae21'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '550ecce702cb4125848f4b322b1f2a7c'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '55379d68968a4b2dac40a72c5f2744e2'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5541b0d192f44438929451193e0b8444'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '554650d2c5204744a64b048c3ab0986b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '557f8b8f59f84a8b8148eaacb93538a6'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5595415013a04c2d8b1f53f8286b6957'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'substate'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55a39b6717e548209afced691d0eded8'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '56f31f8183d14493aebf713506578027'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'undoing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '56f8421da25342d8808cf8d5bd7fcc23'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            caption: 'Standard or control'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57346e9e84834f289e0f75438bcf23bb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '575fea4e329541fdaeab0c9ae3946f74'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'discovered_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57867f23fbad439d8f8d69d6aa53b27b'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57c1606859cd4808a43ead7fdad86d76'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '57ec95c486c046119db7543472610987'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5809185865ed4f29978650b10e344091'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '581055f69a4a4083898eb9250902dac7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '584e5db7f69a46b294a82741375d440a'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '585d59ad80a34bb9953ada0b704d1922'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '58b8f7db60e8452b96b545263b372db8'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '590b1952e5914686b059c66941ccd18e'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '590c39b127354c7ea21b804e8a9df484'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '595c80cf06e5452d85361567c7e2c801'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '599ade71664e469db2641657fd7f0004'
                        key: {
                            sys_ui_section: {
                                id: '03341b18ac3a442ca020c13c1b4f5c84'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_cursor'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5ab7e2f10d884e3387368ba06d0ba85a'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5b16e5baba7d4c328f07d674f5d6cc5e'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b189b2e10e74eccacb9f52156f85c97'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5b22d251cb5e4d0ab2d702994d951dfb'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5b2c74146af042b38569bddf894dd8ad'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b6787a6bec44eb5befd3b5aa7a73b26'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5bcea80f5d1d4f84aeac131655605276'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5bfbd0d04c0944d78685d39ce3351661'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'region'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5c52457c9b024204931c2843dfb52714'
                        key: {
                            name: 'cmdb_ci'
                            element: 'discovery_source'
                            value: 'Microsoft Defender for Cloud'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d01be093c574887b47b864e55df5202'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d39016ff94a4faf9b278a7591bd86f7'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5d3bccd546f34fe3b7927012fc9839e8'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d4da36c762b403d860543397fda6e53'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d55719a1eda4b2a998a50304bcfdef7'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inserted'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d668a080eed4e979bd884ba47e84149'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'staged'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d912a7c9a8e4562ac66db0b4a7fad25'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5da9be31997a432a9752429184fdffa1'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5db576ec857d4d52a2201aa33c1c740f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '5dea7e2f997440cfbeb844f00d0c5a93'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e11b4f4e15b44eb9241db610533d4a3'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'manual'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5e3eeb1f33a0473b855ac10a1f8523e1'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5f4e8e2b9b334d65b4fc431dc0f0a4d0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'agrees'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60125423f6e0412a9bfb7b00f61ca199'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'refreshed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '605a373de26e47a1a7a15971338bb70e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '606bc79bb2ee481b8a09e91936b1203a'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'first_found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '60edaac81c0142518cc62b2665213f65'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6115d465fdb143099b101f31489bf25a'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '614a844da49d4031ae718e5b0ff4eeae'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6154db8faaf643a5acb911c34abb3e42'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'closing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6160f239c6754df4a640daf345d722f8'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'requests'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '618e202642fe4b85998929f13090305c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '618e734eb1c04ba2a644af02f8ad7675'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'verdict'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '61ea5e06ea3e41b88884ec50c0095f81'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'tags'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61f4b86f4a014f5daf37d8d1aacb49b2'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '61ff6975b4724e7aa5afbf4e3c2db073'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6254d0c314fc491282fc215cc0200713'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '625b02231df64fa4b6f4814ca1865ede'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'control'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '628e5f33774d45c5903028697f952e04'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '629400d2e74f4a838e0d4ea2d86009b9'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62dd0cfd0db64332b2f47543a3fd2d65'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63192104952144e3b4f2a7a7207db7b1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63295a93140e4cabaa754bf27536a5a6'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '635e4ad6a4be4481af25544ece70324a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '63648d2a05174fcda8b37235e8291b12'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '638c690ef7a54c1c91e2f2006a0591b3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '63f3b2b0b0594d5090814c39541cb9d9'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6434733cafdf4601bb72aad714eb24a9'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64a0d65bda284740b37b69ef37d0b1e0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absent_in'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64ba74cbacf345a89f04a502ad58ab4c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '64ccab3f0d164ee992097ba06c8d30e0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'comprehensive_assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '64dfd0f20e564591a0d049fabc34691c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Counts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64eabc2dd8064728a07c1e92a85705a1'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'not_applicable'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '650289e45ce1495ea112785e5bff7a88'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '650e5a4bd00f4daaa024638342ddeb4f'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '656e2336d6fb4c5295aa457a826595da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '658e34eae7dc4c6aae9027fd8f989ca5'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '65d28b3351f24c5783919d2bd7b898fe'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65f53952bb994306b8a0290643018a97'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65f9f1dac41d49b6bb43ef4e9379b6b6'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '66318188064140828d00f6b1a674c954'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '664b1b4f6a1b42739ec5f1f8ace9bb03'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6670c3ce77984d20a34996242e041905'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_category'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66b6f4f4cdda49e2a8ecd51ecec0dff1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '66d060cc3a7e458d9154d296fc5be488'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '670fc94739034d858fafbe78ab578304'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_digest'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6720030ad2c34ae2b2d2348a62df55f2'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mid_server'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '675428731e15487ead030b540c154a37'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '675958d01cb64183b43e681af83975f8'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '675f3a38d6c940c49be7d1d47e22e84e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '676e59b77a3544cfbf0c4eeed839e569'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6868e23fece64a739483254d8a8d3c8d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6870ae02bf234d8b8df8f373636d3454'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6886d0e4e6c742778e982d5c5058ed34'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '68a5676649ec4c1c8efdc6aa7414d41d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '68b4aeeef94f47bda40532135148b31b'
                        key: {
                            name: 'sn_vul_asc_budget'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69001e4d63c54995820e29ea17bd899a'
                        key: {
                            list_id: {
                                id: 'cfce9bf1bbcd4bb2af7614e81f7ea77a'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '693cda6319ac43a6aa97423bc2b281bb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '695cea952bb640019e8510ee721bf9ba'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6a11a3b074724392a623b71caa918213'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'control'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a1200251cf84560a7d9a024edb8bf81'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_to'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a277c7c9465429d9219eb30e870f727'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_updated'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a51da2ae14b44d38312016de0181da1'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a5641e9f6f8443db9a3d965af804446'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a7a015afe8f4b83a99353b440fb29c6'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6aace422b308478395561beb5333fb9f'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'run'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6ad54841bbbc4900a1dbf7663e7f664c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'policy_definition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6b25bd65139b4810a4fe64fafd0227a8'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6b73c758e3064e5f9550430d4df93950'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'refreshed'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '6b7bc559fdff4e7682d057f786c11841'
                        key: {
                            table: 'sn_vul_asc_integration_run'
                            short_description: 'Runs are not edited'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6bb0d1af4b134564b3efefe51eb2688d'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6bf59fe27dbd40d1bf7ca6041bc63be9'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retired'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c05885bc69f4813a515e3113d556f52'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'registry'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c0bc1a035a0431e9328a2b68d97170e'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c3951b0d3c24bd793de3319d6686d31'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retrieved'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c39db47d944428e9cc2bd835c6396ac'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiative_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c6894ffe96646759fd4e12750839932'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'inserted'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6c7b18e7c30a4eef81243c65aaa65dba'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'waits'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6cc9b4374aad473fb4201070648a1d30'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6d2ccf5f35a143d9a05daedea823ec96'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '6d30b7c627804571b675767d6c2454e6'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'expected'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6d81b249c2674b329854d8aad8947247'
                        key: {
                            sys_ui_form: {
                                id: 'f59126b6676249eeb9ea2fa44fc34902'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6dc15ea5c8bb4efba37ce724e2c70ed2'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6dc1c510ae334905b5785b821e8d2ab5'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6df9fe95a5fa465885f57d1e6d2d3461'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'login_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6e9cc131990d44d186cc587fc09211c7'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6edd9190988d4972813d142db7ae9b98'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6ee72ea687024fffb5547ceff53fd393'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ef71f9faf66436d841341e55d89b8fe'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                        key: {
                            name: 'sn_vul_asc_closure'
                            caption: 'Closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f6b2793cd2e42c181f4eb780e53f780'
                        key: {
                            sys_ui_section: {
                                id: '1c3f7602dd4d44ed82f1b4b8591b5a73'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'management_group_ids'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fb7ee61a57d4164b74ee2489ab2405d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ff98a4f83d4409ab75a6cff85045e2e'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7026fa3ff8eb4bccbd5c67ef70ed95a7'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '704222a82e2f490abca53b500ee2eef8'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70b26dd509e5486fba7bd8cef5a948c2'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70e1e6cacec14dac8c14d6c463e95c7a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '712800ed03bf4714978b33f732baa441'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '713b23c52f254021984dd5a3388f3f0a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '718c56158faa40f7b3e1aec3b5138e0f'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verification'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71b190feec814f75a38880f5e05cf3ca'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71bacf9351dc4a54b3dece9d7700b273'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '71ecfad0e5b24506b485434b735f50eb'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71f2a51e09584a76ace95f5b62d6ede8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7212356406394159a435b904005920eb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '722c47b15c7f48c1a915b2b08bc7aa27'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7293ee0fde4e48c285766b9fbc367c77'
                        key: {
                            name: 'sn_vul_asc_check'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72bc10d092e3467db3541cbfb89749fb'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'create_cis'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '72e2672bb3e54aba986c3754cff23bd8'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '737079c60fe644abb239d54e2b3599e2'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_version'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '73a36d60f65f474698a7d1490127dfaf'
                        key: {
                            sys_ui_form: {
                                id: '4770b09a21d343f9a422a9214d30ef05'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73e2f8a5fc9a44d885365c84b1a9d081'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'validation_status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '740289ac5d7a422a8003950d853fcda6'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'control_title'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '741042412e2e40e8b5be3c0b5587689b'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_source'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7414220de49b41ef881e96bba991fab6'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_description'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7491c1f62a5a4a6da864cd1d69719e6b'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '7596313af6204971b2c6901f3f39a972'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'absence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76029d4211874428a5ea73e5bb321a12'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76289aa72aad4e99aae7a75d4587be63'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '771139670a5e44e9a4d51e203398cf81'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7713dda7b4924c33b0a3f877a8a5f75d'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '77462276203c48ad88a942a62a07d482'
                        key: {
                            sys_ui_form: {
                                id: 'c624398b18674fbf86bc3bddd04a7a59'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7754928b51c943eebf844eb85a525540'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '77a2b87e93b64f1f92b6e083c617df30'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unreadable'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '77b1fac08cf248269ba20605db467e0a'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'standard'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77bc9e74cfa443b8b6eb71dd37e81c67'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77c4a74df21f4388a8df86c8416d9e65'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '77df3f04e438415890a4f3a58be0edda'
                        key: {
                            name: 'sn_vul_asc_closure'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '77e665c46cde4ca69bd6a489502aefb9'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'missed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7802ea29df7c4ed8a14165b75453870a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'management_groups'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '780e50b29dad409ca970b019aae82bb4'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '782bdbd3f0e64917b569bd04ba760a50'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7917a527f08f408dbdfc1788e4047139'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '791a736a84f7456e804b01648e6be461'
                        key: {
                            sys_ui_form: {
                                id: '0c384657ad4f4c339e9bfa98252167ce'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '792b4f441de74b138443e1a970373c61'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '795ed1008693428aba05487364648909'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a0ab0b13b9d441e98f3edfb990510c3'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7a6d269558dc47ae9f35ae8ca2972f72'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a84db2be0b9422293804467ba152f7c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'staged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7aa9b18c1f214146a435d63385ca2b57'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '7ab3cc44b9514e609961479cfc00d518'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ac45c19bc464a67907f20a6ff482299'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7af6b1ac3941423fa69adecc29fe19f5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'vulnerabilities'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7b092ca641944555960739f44a1f7b11'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b4c28b02cd549de9e9759cc40b537ca'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_source'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7bd4b7cb36c04066967d738b6605f871'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waits'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7bf314f5c95741d49b4613401e2286fc'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c4e456a6d42407cbcb4fd14638fe8e5'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c675cf887fb4857b85fda9ebbad9f47'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c7838aa4e724867842bff80abc2e410'
                        key: {
                            sys_ui_section: {
                                id: '03341b18ac3a442ca020c13c1b4f5c84'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cursor'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cb64067a130475a98cbd5df57698623'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7cb958487d544a199d89c05955916e58'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'staged'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cd0b6a66c9345c6ad7f12e8706d0f86'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cdb26f131e54df0aeed42acfda3cb50'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7ce401779e7a4e799a27a1d6f0ed3eb8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d74b34d5a264da6954700872d2de995'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d814dbd3af749b0a1436113f8ca2be2'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7d91bcb1ac78497682d56e6dba6725d8'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7db6fb1f38a249d8b7158caa95cdfb79'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7de7c092f6254581bcd13896c98acb9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e42e1904936448a82b4317131d0c500'
                        key: {
                            sys_ui_section: {
                                id: '2265fce97c64465c84e9fa692f1341a6'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e81a4cacdac449d92569594c75c7b43'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'staged'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e83894f48474597a33f13a126880360'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7e83b84ecd344827961bef2e67cecf16'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ebffb14a1b44a37b2c94a6aabfd3229'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7f299832bebd4763839429282249e107'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'integration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f2f92dbb2ef4787846578e5243939df'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remedy'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7f37fc72d44f47b7b84a3834239ff21b'
                        key: {
                            sys_ui_form: {
                                id: 'f2ba3b3e36f34ba18c5c3f9435c0b8be'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8035df388f6b48f4b6f5bdee57a41559'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8089a99906a6481ab2f34691e73a348b'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '80b5774bff444a2b929e0a7887ef1399'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '80ca8dfa57dc4cd6b207721fb6971dda'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'integration_instance'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8166c04d02e84651a10d0659569d9d5f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_sub_category'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '81877b4bc41f4001a1e209b45867e144'
                        key: {
                            name: 'sn_vul_asc_deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '81a9d9ef53ca43bc9d8070ce37a09e67'
                        key: {
                            sys_ui_form: {
                                id: '68b4aeeef94f47bda40532135148b31b'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '48afe89b60c240de8d3e6f112d021005'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '81b1050e8d7042c49e460172509827c9'
                        key: {
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8210d154bb4d426bb53e6d18f457372f'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '82200a7ede6345b9b44bee7c84bc1df0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8220ea11600a4cf8b408d076021983fd'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '824ec0164ac24b31bd7d85730501e9a2'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '826142a2644f42a395ce67956fa91f1c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82e283a5bffe487d9c4a3b997378bcd8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82f10feec0644817b5e3bf4fa538cf02'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8356baed0b85462b925b702d7da55158'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absent_in'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83a68782ccdb4daba617e1c0e23f4a7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83b72d4a782b4e858d2acba19d2af23e'
                        key: {
                            sys_ui_section: {
                                id: '1c3f7602dd4d44ed82f1b4b8591b5a73'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'import_findings_from'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '83dca7d787a84fc9aeda8000850d2732'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '83f1405c7ed24003add11a30aff7cc30'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8420f95410034f5893430e7660177b9e'
                        key: {
                            sys_ui_form: {
                                id: '55379d68968a4b2dac40a72c5f2744e2'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8473ddcc74ec4694af3fd3718b6879cd'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84db52605d7e4fd4a38d66a19aedd883'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85502f2dac9f4a5792035337d5d1252b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wave'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8553c095fbbb43b3a8705a05b4d00a2b'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8599da7a3d8649e19c24432070b9aec9'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '85d5c5c1defa44388f7c5aca3d1fa02f'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85e0d74f573f4101a011fbac4016564c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '85eb79d59d90439b9191bc5d857c4fc6'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86424a3456bd49cf8375359b8439e3d0'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '867a180c043a44e6bbf92d023bcad35c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '868cb72103e740a297fde34dc81f3806'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '86f419d2744a474b8cd11bc36ff79cb9'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'attempts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '873b8272e3214feba1cec2a891663d5f'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'inserted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8755945fbc4b47328332fecce9e392b0'
                        key: {
                            sys_ui_form: {
                                id: '2b45e50a8bd74f2bbb5f4e2c0ab88d86'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '87abccb72dda4f628c7fd023db42bc6a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8808f8134c144bfabce11f4adff0a949'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8938514eb269431e85144a4668081480'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '894f81e4d77d4f198b66dd2dac0f7f93'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '89b7084426e74e83afc0a5847f70424a'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8a07b3218b6742b7a4ecbaa63c35c464'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'initiative_ids'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a0d4a0fd69249adbc88650b52a48c7a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8ab28244cbbe45a48157adafbfe16508'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8ac6ac8658974f72b71c3d4cec78784f'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8afea93aa7a54f55a4ef22b2d4e93d88'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8b83ecde513e4ffa8af7d40d84ab16fc'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b94747b4ff149e2b02866219b267cb8'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8bad3aa052c344c399f66c6be35d4583'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8bd500ec83c7490ca34b2b423c1f4b1c'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8c42a7ac07a34745833204430bbee7fa'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8c44777d31354bd5bba871ee43e7e219'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'member'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '8c6c82bdc1a34f24a7f356c882050e7d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8cae57e69ced4efb85d75535f6f11709'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8ce754b3f8544c9bb9d54f68d65f8fd4'
                        key: {
                            ui_policy: {
                                id: 'b6d54506c1294b7a8654ab7a108dae51'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8cf0be96bdfd4218953c472f31421bc1'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d36061353944e0bb413257a0b703985'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '8d391481eaf64dc6b4afba8fb48ac88f'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Subscription IDs: for Specific Subscriptions'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8db8bae5690246269cc7dbccb5498521'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8de1745820134c2ca9b61741ccce4324'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e302f68e72146f699c5c1845874fc6c'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'standard'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e8b3187a3df49988ddbfe1a1ccd6b08'
                        key: {
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'start_time'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ecae2e36bb44d4b9ca521a1f63c6658'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'group_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f08c1263eba4f1e99a9aa6476e948af'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f113533fbcd447785044032fdcccc2b'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8f1eee4972334380b5bdcd01e566354e'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'remedy'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '8f63a36dc31d49e5b25c4476613d1984'
                        key: {
                            sys_ui_form: {
                                id: '8c6c82bdc1a34f24a7f356c882050e7d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8f71e4b77afe4e1eac4a062d62e69691'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '8f7c5017e2004240a4bc249663e14dd8'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8f8b5a564faf46008ac68b0b8710aebc'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8fdd1f8c972249719ba20451d4f93c4f'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            value: 'schedule'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '902c3276963b4e4795fac1095d911868'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_definition'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '906ec276ca8b4e0ea03a7516299b33c4'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90eea478120447d682e5daeec70af9ba'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9139c0d7ede94d7688bd6df7d7804a3a'
                        key: {
                            sys_ui_section: {
                                id: '05c49b7a2d2a4504916616301854c360'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '917ae28c14534b14b12ad3b5dd9cde46'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91893c679c72454d8592da8ff6f43cbc'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'closed'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91b6fd96a2fd4720b21105dcae6ba8a1'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_link'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '923b74024a22463a9d28b5b865e2b056'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tags'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '92d9677e8a6b4493a505f06665c291c1'
                        key: {
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_run'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9303fb27d73f42c2b37d819e9330f105'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '933414b9e8ae4d9a9e8fee6c80177ff6'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9358c3bd036642e9947a166c498d52dc'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_sub_category'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93643b51b0264c6693ad6235d8fa40a0'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cmdb_ci'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '936d7469808b4f94897d8f7c82bea44b'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '939c7596583845fcaaacd90a26e16524'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93b3876dd5f94181aafc0947b51fe6ab'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '93b9735a8c6945a4abdad3e9d6d18c16'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            value: 'us_gov'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93c81cf01e3c4847b4c2129da61f196e'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93f398b958fd4a7da35eb30b87f8f271'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'provider'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94bda6d59b4342ccb2b5a43030284ea9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '94d1a26596864f03aa4a21cc40876bb2'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '94e3b877d559436ba8609f61318e9649'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '950af593f2ca437ab28ff78e91a0cea2'
                        key: {
                            name: 'sn_vul_asc_deployment'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '957c6a824db64d768d4609d37daa1e5d'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '959d90a5c5fa449084c8924f87eb8e7e'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95ca6483ceec48c89b00f7be47546440'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95fc54cf89a845a0ad27e560552cac14'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96003059547c4749b1ead94e65710081'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: '9638230b8a764c03ad540acc86535951'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the week: for weekly schedules'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9642a269712349acb0152329d5f07a2f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '966225adf40c459ba307197b118b9915'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '96a12dbd8bce4e02b899fbee02c1610c'
                        key: {
                            sys_ui_form: {
                                id: 'fe4a65998f45425b94bd93faa300f185'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '96be7b654c8d45aeb38b9f5946d5c8d7'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'template'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '96ffec497c704f05ac6d3c53b3b1bb7a'
                        key: {
                            sys_ui_form: {
                                id: '2b45e50a8bd74f2bbb5f4e2c0ab88d86'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '970bf27e0ca74d6cad811f727a62041b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '972593b264644d6794feb0495ff2ed56'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9741cde73cf04fab93204489d073cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '97a0e6b008684f4aa568877cddf00932'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'passed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97d933c40d0c47dcb0dfb4bd78a4f304'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_evaluated_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9808de6801c144d9aa58c4388da5d580'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'heartbeat'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '983253b6648b407cb241cd8354934328'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9843a9a5eb6c408a9fd66b6094f19ccc'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '985a142ce262426fbee34d98e8964a98'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98d580a8e7c0475394a1b012894c16e3'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '98e81bc2e03d46d796ad14ccd05e085a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '993e51ee4ee248f88d50e284c0d3ae7f'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9940ced4dcff46f98bba63efe9f644f0'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99652f6e60c74c73839875a714004cdd'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '997fceb1242349e79e25573759a66a7d'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99883db248da4b65a40ada1c65c3f61d'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99bd9e6d44294f3e8b6d08d03bdef8ac'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99d9865abab844b58dcfbbf539d323b8'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99df6fe1310c43919c582142f606f5a6'
                        key: {
                            list_id: {
                                id: '5dea7e2f997440cfbeb844f00d0c5a93'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99edf3bac551441ea6ee70c8485d2467'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9a90ff95e99547bcbbd64a79e5bf7285'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ab21cdf92d54c4d8fe73818314de14a'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9af413732c694845a361a6913ad4da07'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'cloud'
                            value: 'public'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9af995010c654df8ba874c383f6c46ca'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b530d6fa2484074ae55f89b7a315d57'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status_before'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b57ad48631e4a0b959a7c889d70524e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'standard'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9b75e08109c84ecf98226fbb71217902'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9bd08334059741269d47ae64176e9dc5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'provider'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9be5036928694526b4fb379167ff054f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retired'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c053bbf2ff4464bb59514b315e2a3ba'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'waits'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9c1cf27491324c308da6010f1a2c7236'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9cd64b78c60d423eb4d948d51b1582cd'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9ce32db7654e4aa9888ccc70840446d5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Image'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d19fc879c12460db7ea5b7194b04283'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d222d3f7b464f3d9622dfcd3c60c46c'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d9fc5ad1a2344e790d0c1a6c9361dd1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9dca0574863f4a63a4046f2c415e45f4'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'staged'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '9deee0b9cc8a46518cb8d8c5191539a7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e02a6070bda4b278eb1eae7fa61c012'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'warning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e0d157a8be84fd299c091a7dcdf08c5'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'page_size'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9e27e9422e724e43b9a4bebfff89c76a'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'last_action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e3ec4edac854f1a9df393756f454315'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                            value: 'differs'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9e62fa360e2b4b4eab56eb1e5d8d7ae8'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e86a81454954b6994ddb0854aa2ad77'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e9aa535cb5541b5ade9a0fd65b87e04'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9ec506cc92a94c048a6b8cdf2b6bd3fa'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'rejected'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9f2e93c91df2401f852876b5824559c0'
                        key: {
                            sys_ui_form: {
                                id: '2293730a7d2c4565a4562872237f45d9'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '03341b18ac3a442ca020c13c1b4f5c84'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Cursor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9f3d89a360a04c4e931eb36085ede9f7'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run_time'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9f4a19e5847347d78710308d9b04cb44'
                        key: {
                            sys_ui_section: {
                                id: '1c3f7602dd4d44ed82f1b4b8591b5a73'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Scope'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'subscription_ids'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: '9f86bab1e1514736a3dfd75c91eb9289'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a04585330ee34b079a87b76b7027ba17'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'a062de46a79746dd906c771f75331bdf'
                        key: {
                            sys_ui_action: 'a5c8cf5a49ff4b49aa6e1ad626f59aec'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'a0d83ee67a974601a6cbfa5e8e3ea3a1'
                        key: {
                            role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                            contains: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0e92ce8eac04481a01d5784ff4fe53e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a14b284d103744d2bb8e27f36bf0056d'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_category'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a15e051922c34a17887262f2857fbb68'
                        key: {
                            sys_ui_form: {
                                id: 'e68616c2e8474846afd3830f904b1ca8'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cdd1f556f12940fd9b560b47b7d55aad'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a1940c52982f490c81f80e4eabf949ee'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1cc1341855840d0b67703fcca839397'
                        key: {
                            sys_ui_section: {
                                id: 'f7f20106364a4e45984d63b0cdad0dff'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notice'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a28d756a115044b9bd4f6323b735c442'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2af265929a2450e8553e0ccf66f3819'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a2bc5f3aeec24191aaab91ee7e7f085a'
                        key: {
                            sys_ui_form: {
                                id: '1c9e81bcd94842798928696eb2503fb6'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a30d9ffab0a0425fb66c34e4687c41c7'
                        key: {
                            list_id: {
                                id: '2274c29f6140429b90623d45311f67eb'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'blocked_until'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a33a6d6db25746dd96fd0fb43be5320b'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a3b53f074f484eafb0c416b45b9aed93'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3b8533d078a4e8980804e12e5355ff3'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a3d17fee1c544c07b3b0438d501f4ad5'
                        key: {
                            sys_ui_form: {
                                id: '8c6c82bdc1a34f24a7f356c882050e7d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4ed2646faa2149ada00ff85f6115fe97'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a3d31fe8e8904f668a1f85fb84599c13'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3fb7a4d4fd34e0f92a957cd65e9f5a6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a4ecf548d88a47a58ce3c028be0dd7da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'out_of_scope'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a51282cc69e846488d2bd25836cd534b'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a580b37311df4bfc82d6d22590499cf0'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a58d7232c0aa4bff9567ccace709d962'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'notice'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a5b6e0c4ed8b4aa49fefed0e476719fe'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'updated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a60466b1999048e6a5cde0584a38cb57'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a611fc004f1a4c6daba9d05e5c33c233'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wake_at'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6671cb6c9224fe9a6c992e2d927c4af'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'first_found'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a66e8113854f4f079237ad9778532b65'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a682035881b74816bcc557e065ea3898'
                        key: {
                            ui_policy: {
                                id: 'b6d54506c1294b7a8654ab7a108dae51'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'What a deployment and its runs write is not edited'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a69a7702298c4ee98af4b6f0c6e29e54'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'cmdb_ci'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a6a2270bca0343b4b6584486e68eeb80'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6b65339203e46d0aec3ff2c6ddd1b81'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'assessments'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a6e527b29f064609a01c39531b0f5f72'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a6f78aca502c4abdb7f5526cae5ba3f8'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a70476dc6f3c41779e941eec25e6027b'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_start'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a7cadad61db9487e9442243c322ca87c'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7d11d430be94a85bd59a1e0bb22bada'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7f46f54fa13434f902096e0cb09cccf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a8445012aba642aeadbddabbbca0bb0b'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'a85e1504b0cb4475a7591532b8e1acac'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a876b494373044f79b5fc818461df682'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a8ad685b2e144d2b982729dc02bdb3b2'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a913857a6ca040c6a16fa7caf703ce99'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a99a47cfa17b41c588d6b3cb6310d061'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'fingerprint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a9c7fdffeeb94983842aed69665c9b63'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa07d2d92246400a86885f2413f1047a'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aaa7e0f0277847e4be97d8802cbead4c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aae73a6d51b44bcf9e5d7c2cba2b5d87'
                        key: {
                            sys_ui_section: {
                                id: '4ed2646faa2149ada00ff85f6115fe97'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'finding_key'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aae7d69f8802411db710662190bb52f3'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            value: 'selected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aaff05781e3a455687cedcffd4e29bf8'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'ab0912adb49a460c905d29d7d7b50539'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ab4bc1a5a2c04f1892032c3e5c60b56f'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab767c214fce45249c333a5a967c0655'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ab9fad7bda054a1da5cb5f23cc69d925'
                        key: {
                            sys_ui_form: {
                                id: '2293730a7d2c4565a4562872237f45d9'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '52be673abce1476aa146936350d71a1a'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aba667eb447f47e79688865dcbe227a0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'abb7081a18984e8495fee200fd454316'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ac33a544f0454d32afc883cb2e74835d'
                        key: {
                            logical_table_name: 'sn_vul_asc_deployment'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac61c65fc6d9482a91b1cf50d2216c7c'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'wave'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ac8b4373c9b14a64bd77a0194d70eb99'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'retired'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'acb53441688946e88f5c916d7b34121a'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'closure'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'acb74dde1e9742188050c5eded58f827'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'acdf00ab1ef24b1a9ad0ad664944614c'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repeated'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acef1578b3954453af5d7f6f4d8dc54f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad290b666129426c9e4e8e0af371936b'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad3971159a7c4d71b6a9a2108511da1c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adbe10a68e2e4250bc2ee62d3906ea01'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'addc4116eb0f47018938226ca25d3bd1'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'repository'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adedc064f5aa4ec1b87486ea36f86814'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'adffa7cbb7d9461cbc5a9489ec4428d6'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'page_size'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ae1706b415044adfa9e33bc806c59431'
                        key: {
                            sys_ui_section: {
                                id: '05c49b7a2d2a4504916616301854c360'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ae870fd0794c4a0aa3fb84c78eadfcb5'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'aea1b4497e5441589e95bc915a6fccde'
                        key: {
                            sys_ui_form: {
                                id: '9deee0b9cc8a46518cb8d8c5191539a7'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2265fce97c64465c84e9fa692f1341a6'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'aebef51189d341669d01b0b2a40ed50d'
                        key: {
                            category: 'sn_vul_asc_integration_run'
                            prefix: 'MDCRUN'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aec014d68e874088a6048593a7ef6f0a'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_changed_at'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'aedab2d04a1e41da9b427d4ff2d629d8'
                        key: {
                            name: 'sn_vul_asc_closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aee7ce9266744b34ac1fa141193cf557'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'af15e8e8300d45d4b53e21c2726a29c4'
                        key: {
                            sys_ui_form: {
                                id: '0c384657ad4f4c339e9bfa98252167ce'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c91c058c1a9462a9e0d40bc4ed248ca'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af2dcdb763984c09830acc4038a9f73d'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'policies'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'af4cc14faa354db8abd3238432fb2537'
                        key: {
                            table: 'sn_vul_asc_closure'
                            short_description: 'Closures are decided by Approve, Dismiss and Undo'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af9d2201ff1d47e1b25e0a6f5eecf227'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'afa877791df144b783c952d70c18cd15'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'afddd28e08af483d9e75794c6055b2ca'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'aff3a795795e48ff8d195aded3cb91d4'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b01d1343272b4062a9d22d85b297e612'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b01e28ee885145d6994dc93e1f088e5e'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'vanished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b02ca47820ca4615babf90c530a065ee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'scope'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b0ea64b1fbfb4477a8766414bb275234'
                        key: {
                            list_id: {
                                id: '26757bc0202c4c89ac2505ac6bf86885'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b0ffe6d0732647eaa800c584201ea406'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b1125c9b915d43c3a1f3b86ba0ce456b'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b112dc8c60f44c689e17bd6530e6440e'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1175f907ece439aa4600f6dbad2aaee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b139db6052294a569c2b6cca9a39fcb1'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'object_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b1bb8c2443734d98bb4273706171d652'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Resource'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b23245eb024f4f18bbad75986e4a3a8f'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b240fd7bd1e8467289c32ff77e0eae36'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'test'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b25407f7085d4ae9905a1fe231151df4'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b28cad43fc62464cb502b04b2f517e86'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'package_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b299b5fa528a41d8b7d44497ddf43855'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'remedy'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'b2d24297c20448f4bc6f585b273b6679'
                        key: {
                            name: 'sn_vul_asc.configure_integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2e7a37d02d34818a1b1d28b39e1cdcc'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2e8c1b4e11f4daa977fc714ea96362b'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b30870b4ccc3475e979a7bc0bd0b3150'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b33c4b1c94b144308ef3d1be07ac2716'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'source_created'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3cfcb16a8f846519d3ff5afa1a54764'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3d0490442854d0489bf507419704643'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b43a29c5da754642945ab10dbef1291c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'invalid'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b45b16b1d8934cb1a0b8eb12d2c7a752'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b4d081d815364d66b46a60466a936fbb'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b4d212b30772458a804ea3346558b27b'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4d4e649edba4623a9c295296ce2ee15'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4e06d6288054292a64a7b695369293a'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'remediation'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b52af2133b5148678cdd320dd5761ee3'
                        key: {
                            list_id: {
                                id: '2274c29f6140429b90623d45311f67eb'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b54f861c18cb4753945e2cec6cb2b5ae'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'control_title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b564fd56a2cf416883ab0e1d3734d2b4'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b59266acefbd4bacb1565b9ef9769fb4'
                        key: {
                            list_id: {
                                id: '4b157d9d70734fd5a92876749fb39841'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5f64f3a368f4ac6b08f24acbf0b714a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b601aa38e759403a89319ef76df2c64b'
                        key: {
                            name: 'sn_vul_asc_integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b607b150d89a404692e50faecfc38673'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_before'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b6236d8f63dc4fb6ac2fe77997f2b304'
                        key: {
                            ui_policy: {
                                id: 'ec8c48f584e840dab419f2cfa3ee1012'
                                key: {
                                    table: 'sn_vul_asc_deployment'
                                    short_description: 'Management Group IDs: for Specific Management Groups'
                                }
                            }
                            field: 'management_group_ids'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b654986f23c348a09332714ca0036f35'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'status_changed_at'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b66ef4bc37d5479da9329e32e667add6'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b69acffc9a454a739b8334ebdc8920c0'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'repeated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6b8ebe924de46aa99358aa3a8187bde'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b6c4d08cbd9f45b2a1d4d9a4f1cf80ea'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b6d04961d5294aea87ef49b12acad354'
                        key: {
                            name: 'sn_vul_asc_closure'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'b6d54506c1294b7a8654ab7a108dae51'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'What a deployment and its runs write is not edited'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6f9930093a74c598893f4a764349814'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status_description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b803d9cafd764859a46d1f589fe921a1'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_dayofweek'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b810caf98bd348b98c28d4c1ae6d74cf'
                        key: {
                            sys_ui_form: {
                                id: '2b45e50a8bd74f2bbb5f4e2c0ab88d86'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '194ff6f1c0654399a6e47635808942d1'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Validation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'b8117c666f684c89a1adf740995c658d'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b817455bfcdf450b95a9b364d86688e6'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'import_set'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b81e72e24f2a462da3c80e79f0238fbd'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b87643f89da942c2b478efea97d71333'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8c87c69a00a46af8a30a98376af3949'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'b97a86c5de73411b81a22d17594a2bf6'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b992f5a33365459eac56e1bacc67a5ba'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b9f717ec2eff486fbd5cfc96afd3bb0a'
                        key: {
                            sys_ui_section: {
                                id: '9ce32db7654e4aa9888ccc70840446d5'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Image'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'image_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'ba47be131ea3464b912a2f6c1d31a71e'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Initiative IDs: for Specific initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ba4bcfd75cc44266bf6f62c07ffee1c9'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'sentence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bafa5c9a88794714a4a73901c1ba1e43'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb084c7e4a0a477d8d96da7df5cacb4a'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'closed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb194b05a48a45fb92274d70f04d96cd'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'policy_definition'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb4e68c048e84e7ea5016295e96fca0f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb64ba9b5d984c34b50b497cb887d99f'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                        key: {
                            name: 'sn_vul_asc_integration'
                            caption: 'Integration Details'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bba746fb005c48d9a0273057467f848b'
                        key: {
                            sys_ui_form: {
                                id: '8c6c82bdc1a34f24a7f356c882050e7d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bbeb7ab83156485e9fa3b1e874a743da'
                        key: {
                            sys_ui_form: {
                                id: 'fe4a65998f45425b94bd93faa300f185'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc1fade7ee964054aa104a3cbe90474b'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_sub_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bc39d3dbbb8d4c6f8b2cab0189283a62'
                        key: {
                            sys_ui_form: {
                                id: 'f59126b6676249eeb9ea2fa44fc34902'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc83671a5a5041e5b258ac65f782c872'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc8d447a7ea040368719b06056426ce0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd0ea7f2cee34ed0bd79cc99efdc1dd4'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'throttles'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd2608a363a84877895d1c3bf4bf4e2a'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd2713de3db245eaa2a8e70e0837c82b'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd44d00cfdba40c0b215da0664585389'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'bd614924effd4ea38d0751b2b5d590c9'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bdd611e8194444918341e0a4c5e6b6b3'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'bee3eb5a3d5745e48ccbc637926c79ee'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bee4657e1a3b46e48358134630e2e46c'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'integration_instance'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf17de946a714113a1804290713e9822'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf253a46db434b11a87f18f043b29b9a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'window_from'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'bfa2969b4e3045e491effbf5f9e8362e'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Day of the month: for monthly schedules'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bfbf07bdcdc04826ac9531426787c318'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bfc292bc707442738ae551a2a2dfb4c8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wave'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfe438e2d7f34d98ab9b7860e1ee60be'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'retrieved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bffd304853fe4a6c8bb0b16cd58033b0'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'refreshed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c06251ff18ee4400bd7c3267f6c52e56'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c103a06f435b4b8c9427b87509b508de'
                        key: {
                            sys_ui_form: {
                                id: 'c624398b18674fbf86bc3bddd04a7a59'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c16ad24d60da4644b9fcc3830cbf4d96'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_key'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c16e1addfd394bf4b3bc0128115d581f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1923f6b7ab0439793e73b838d7ee455'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'subscription_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c1d62a3046d1489d8cea69aab09b747e'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c2bf3452ae02439eaebb00caef5049a8'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2df484faf4e4427a0e1d526289c7b08'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c318cc61eec54d34b49ecf36bd6653d9'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c33c77e92bdc4a4a8e0c4ed056d4dac8'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c35d02646ef04288b6f7689862122bdb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3cd0a31c8a440a9b325e7aaa9eed928'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'run'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'c46263a460984e44ad4392145840fc45'
                        key: {
                            sys_ui_action: '8d4c9d9333a044b5811e468489db247a'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c46ea43b508447879b80fd03610e3b57'
                        key: {
                            sys_ui_form: {
                                id: '0c384657ad4f4c339e9bfa98252167ce'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4a9e523bb9749e89dad9a088a11b3eb'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c4c7ab099a6345208b4e78f842115751'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'c4ecc986e6d94495b83855bbcf00c0f2'
                        key: {
                            sys_ui_form: {
                                id: 'fe4a65998f45425b94bd93faa300f185'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '04fba835cb7e40fc962bee3648bed965'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c4f2a3860c244cea8b1a5c66331b23d7'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c50e76341e1b4d8da1d1a8f113f58085'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c51da10b0b03429182b7b5004ba72a24'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c5ac2cfb33114c6583285d89ecc04abb'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'run_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c5d1e72f118d4514b598bcc7a1ad5698'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c5f38c09e5f545d6b5c06c7d772e0b51'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c61bc96aa5a945b0989c853210ea4dec'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'c624398b18674fbf86bc3bddd04a7a59'
                        key: {
                            name: 'sn_vul_asc_integration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c635cbf00564450b84e54bb15163164d'
                        key: {
                            sys_ui_section: {
                                id: 'f7f20106364a4e45984d63b0cdad0dff'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c67ac78ef0fd432ab6fdfa6b7a721dad'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c6f1a6666de941f7879278109df5e95a'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c703a1de8e774996a3ba394dc448f6c8'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c70cccc722ab4782a89a2627d0e8e3b8'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'severity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c74bc389a09f449aab2ccd0709e19e30'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'severity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c778d1bd1526457b95cce1ed4cc22a09'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c7a319da759d4d67af03ccdc1e0e8a62'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c7ba66bfc9d54761a7ad3504efad2898'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'unreadable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8285f3ea2af4b618c1c3cd5df1d39bc'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c82cc0dbe8fe4dcd8f75a9a22510fafb'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'page_size'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c8817b475c214087870688f16e1beb7a'
                        key: {
                            list_id: {
                                id: '2d4f3824c6d94973a4da33ec2fb45852'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c88195c7a21a4e9289f6fdae9eaac68b'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                            value: 'subscriptions'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c89dd800cc5b40aebdd8cf148d633d1e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'first_evaluated_at'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            caption: 'Finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c91656a051f84ae39c4b1d0e25745b70'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'initiatives'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9375b3ac64048a2a82292b0f0085a5f'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'display_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c9611a3435494d9b9dc76aa3974735ac'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'ended'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c96c43dc47314aeaaca9f2360e2137ad'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9c993753b024a19a42214de011e7371'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refreshed'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9dab70d589945b390ee7567d51af1ec'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c9f484a913b2419988c4c72cf2b97081'
                        key: {
                            list_id: {
                                id: 'c16e1addfd394bf4b3bc0128115d581f'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'c9f5cf95011840f7a152fd9b0927ee4b'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca34a7ae293740a8a4d0e5d997385c32'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Assessment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb0d5970e031407681b9751318c59d82'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'start_time'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cb81a9f89c0047f8b87ea0b75d3030fb'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refreshed'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbea3e738397478195a17e82831af0db'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'mid_server'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cc13ee924f574b72b2fd062b1f8a727e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc2b2039db8348af8e3d66c42d6b3b2f'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test_title'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'cc73a3b25d3a4703a7ca1674d6b2fdd0'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'target_table'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccb9397c1923477ebb506bc22c94dbe5'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'remediation'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ccee5fdc410a4e508e51dc2651d3c575'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'page_size'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cd276796c2bd498dabc41c28e19d888a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd73178fd760479fbcbf2f3610144b4d'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cda6fd6788a743ae91c0c9276ba21c89'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cdb0ab7f5fee4441a0e514333bd895f3'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cdd1f556f12940fd9b560b47b7d55aad'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce32eeb25e96463d96d6dd2510a0182c'
                        key: {
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ce3f306c06e941158bd5ee2a2c164f6d'
                        key: {
                            sys_ui_action: '31eb60738ce44abea9693bcd6f0537e9'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cec61ce0db254c5a94d06c5bdd1d3ef8'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cf2f941a72474cd3bae9640262e66aab'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Assessment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cfc9615a1f9c4b23b033bd4f8ca55c40'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cloud'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cfce9bf1bbcd4bb2af7614e81f7ea77a'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cfdd37cd2a0945f19bc768e9e8cd9943'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd01464e70ed44734846685c080bb11bf'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'd02f9109317d4990a99a4b32b2e1413b'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Time: for daily, weekly and monthly schedules'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd056a70584334f1cb59f85964833c63a'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd0673b52ecea4c67b4a52b8caf44bac0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status'
                            value: 'not_applicable'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd0dd3dd8a6be4590a9ad2adfb793c2b6'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd118d6355bd34d86a11cdfd516e9ee8e'
                        key: {
                            sys_ui_action: '2f8614db08ee4e2a8bfa4ae6872f518d'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd14e7dafe2104d989cf3c5efb21810eb'
                        key: {
                            list_id: {
                                id: 'cfce9bf1bbcd4bb2af7614e81f7ea77a'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1506f8a0f6a416b80b2fb317769ca37'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'repeated'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd159047a1bc04760ad0fb07e9c42720c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd16963a2a83b4450baa30eb7018ae069'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'expected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1ae1c1483e349f59e5698a406a4bcb1'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd1cc2a3b8fb6446e94a0c58a2b4cb5e8'
                        key: {
                            list_id: {
                                id: '2274c29f6140429b90623d45311f67eb'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd24bab26210f4ee49623f3bfe76f68b7'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'absence'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'd2743dff1eaa437c90924db1df3f022b'
                        key: {
                            sys_ui_form: {
                                id: 'fe4a65998f45425b94bd93faa300f185'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f714284ece3545b2a93ed7a485b84071'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd2891bc871834fafbe9c48554971056d'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'tags'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd28a12ef43654119a2bef0e338afe9ae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2b8be0d0ca84472a43a2dfafc411298'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'mid_server'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd326843105ab437b9cc0e12e1715dd77'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'inserted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3b978b5b13747afa06b2c68a1bd2cba'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3dc22be44654c0ba9fd8b9feadd809a'
                        key: {
                            sys_ui_section: {
                                id: '2dbf2afc5eba4d08bbd1d01607126dc1'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Package'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3e64b708e044a8481801de2ccc688be'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd3ecbaeb81114c4e872a3b98b23f7f6c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd4119afc6d4a4591a79e2c304f543928'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4131ab0be9143469e3a24ab186e8251'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd441185fae3842f0b769b9e95847380b'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'seen'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd4411cde2f9a42c2b08735f50c82c68a'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd4572558de0740e9817f2920bbfe7f01'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            value: 'complete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd4b09039bb1244cc81fbede10f3299a1'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd4b19cf8181b48b1b1e28abeeafbb9a9'
                        key: {
                            list_id: {
                                id: '2274c29f6140429b90623d45311f67eb'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'principal'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4e633fadc2b4677b497e96c63e0ea1d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'repeated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd4f38ca2618b4b10a0001b6d1d84fc37'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'group_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd54fdfcb683340ecb0c8936488f1bac4'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'external_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd57a20894ce6437bbe2da49a59feaa37'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'template'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd57b7259d09e4a50a7f476e2ab3c9137'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'metadata'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd58fb1e540b840c1bd6aa421f39a39c5'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd5909a5ac67747379accc29f2954093c'
                        key: {
                            sys_ui_section: {
                                id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Records'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'discovered_item'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd591632e748947e9bbe2a92730ba7fcf'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd59b0ac9f7be4e0887d4053fdd187a99'
                        key: {
                            sys_ui_section: {
                                id: '4ed2646faa2149ada00ff85f6115fe97'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5ab5c1ff69242ba8e98a581ef5f5120'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd60eb80014874c40b65b3b1746164679'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd63b8de403244575b2e540249dc0f587'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd63f463acc7f485e8d944ecdef1107b4'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'd644d8a7236b446bbcfaa0f976a7d76c'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'staged'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd67206c31a8d47daa25bec2131992bca'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'd6edc03de3ba43e38e276b26a865c058'
                        key: {
                            table: 'sn_vul_asc_integration_process'
                            short_description: 'Processes are not edited'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6fe3028f3c94a80b81355a6ab95111f'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd781475a52f4454390851523f7ada599'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_version'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd7f716e0242845589ab8403e39d84ec2'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'portal_link'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd878a8f43daf46ff95372645f2ed818a'
                        key: {
                            list_id: {
                                id: '6434733cafdf4601bb72aad714eb24a9'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd8f1e9f52baa47feb42848245f6bb564'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd92899221a4748849f8c4a7ea065e9a4'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'severity'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9d22cc1c43849d4937428210c3657e1'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'group_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd9fa195d6c3d438ba5fae38401c7080e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            caption: 'Process'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'da2f51757e304bd39161e5156001ba2d'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            caption: 'Initiative or standard'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da367d18d68b416c82a466cb89d02ea6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'repeated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'da459d06d77c4fec839376c99f64d4d6'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dabc3c0c44a24761a9d1f7c3750302f3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dac1d5af8aad4d60a33ad82eb7f8f61a'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'origin'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'daf2ecc9dc5a4a46bc9350385e4715b9'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db545496efca4b438d26f77dd0aa456f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'db9f853f3d7544be83ebd80df9f9865e'
                        key: {
                            list_id: {
                                id: '5dea7e2f997440cfbeb844f00d0c5a93'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbef817f521f4784b9e9c95bef38b6bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'dc4855d09c724291a8a879d9a2d719fe'
                        key: {
                            sys_ui_action: '3e0f84a8fde749ba8dbdc8a3759dd193'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dc7149f21d6c40f1917febba2dee1ea2'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                            value: 'assessment_metadata'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc7d4ae27d37465bb65d0705ba34354e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'image_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'dcae2eea3051481fa6a5b669ba4be3d0'
                        key: {
                            logical_table_name: 'sn_vul_asc_group_member'
                            col_name_string: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'dcf2fd923b784f8f90501af1db96d987'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'retrieved'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd311ef91b0243829131b6617599572b'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'dd3f77d256104372a2400b998c20503b'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ddc11c3dcff84d789cf2a99d4ca542d3'
                        key: {
                            sys_ui_section: {
                                id: '48afe89b60c240de8d3e6f112d021005'
                                key: {
                                    name: 'sn_vul_asc_budget'
                                    caption: 'Request Budget'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'blocked_until'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de502d7eed964d01a6bb4188d9dec82e'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'de58062e9883490cad0c1f763d18ee03'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dedc00fd357947c3b94c520b44dab928'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'df056a1a67bb4893ac1a51f9f3165293'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df1e67a9017544049a55c8c7f37489ec'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df6470a3a870496fbbd3f1a95fc6fae5'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'title'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e01186b1407d4bee8ee6bc8f88967f2f'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e068bf64ead14ee990f0a33e537071f6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e08d5afc191a4ac3b96f88eef202cad9'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0d34e87c5904e4981b49611c77d731a'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'object_id'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0e7df95f8dd4de486c3827a67a2964a'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e14d0c3c9bc0465b821e66348edbcbed'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'import_set'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e1893c96b7c442eaabf3fa4165b5ed1c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'closure'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e1b195fd34884becbb3f38274c8fdbc9'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'first_evaluated_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e1c00c3cd14b460fb5c27e178f9c6e95'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e1ec3ddcb3c3426aa0ba4ac30a8a3702'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e1ed061dad1d44b19841af5c78f18a39'
                        key: {
                            sys_ui_action: '6ac0ce309f06461ea334429b2bb20c6c'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e21bf9e7112b49bd8cee23fc13beb5d6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'waits'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'e22b31ae19064f34b818fb0278fb6a05'
                        key: {
                            sys_ui_action: 'fe7ad755ec7b4bc6b1c75e9d5550e598'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2422cac38124a768889edaf50f1c535'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            value: 'resource_deleted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e293bef816bf4fb5a3f6e7a34844ee61'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e2b59ab652ea442fb275dc00f77772e0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2dfe0eef913433184d37e64465f5d2e'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e311c99b89124dd79c152ba7c2b27d63'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'deployment'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e313b13d94354c7a9c456b59de690241'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e35747d4ddc44607a527eef418c4ebe3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'e367d835a4124feb95e4c21a155a4d92'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'wake_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e36d0aea020d4143b907182ec575a60d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3aa53cb03c34b9893867ff965388737'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'verdict'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e3ab363ed3db45cf9b7cdbbd381b0522'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Records'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3d6529471414cc7aea0e10673bdc40a'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e3e78ef2e23f4bb8b4f274a24efdee91'
                        key: {
                            sys_ui_section: {
                                id: '154fbf74d5b94afbb5a76a2b2f663b80'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Members'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assessments'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e41bf72a70de4554bea789e117dd3429'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e428f7efba6645f68073636d453196a6'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e4637323005a4b8da1e5c1590a6114bf'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            value: 'health'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e47b414da18f4c52ae67b87748325d54'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'container_images'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e490e91cff7d4d7a9c633686413b0a28'
                        key: {
                            list_id: {
                                id: 'cfce9bf1bbcd4bb2af7614e81f7ea77a'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e5e22785abe041b2bb77bd994ba10350'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Resource'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e63ba16126b041b38f403e61eba37ddb'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6462cd603f245e299fcba4e9f59eb5d'
                        key: {
                            sys_ui_section: {
                                id: 'f714284ece3545b2a93ed7a485b84071'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e65602db33e54500a50fb8d465472ac3'
                        key: {
                            sys_ui_section: {
                                id: 'da2f51757e304bd39161e5156001ba2d'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Initiative or standard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e67b7fdddee649f59343c382de234077'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'e68616c2e8474846afd3830f904b1ca8'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e6dc6adef41c48c1ad1dc83cceff1da0'
                        key: {
                            sys_ui_section: {
                                id: '3c91c058c1a9462a9e0d40bc4ed248ca'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'key'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6e0b0c9e6ad43e2b7fe3edd40333b08'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e704aa6bbd344d0db1b3264b9f56b8bd'
                        key: {
                            sys_ui_section: {
                                id: 'cf32b0f5c5dc4357a9d71b42f628d2b5'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7267439c48b4898a4f606f42d1fced8'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'missed'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e765f5eb8dec47c9a99b962b80ef0a6b'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e78027a1ab4845d182f34a996d734cfb'
                        key: {
                            sys_ui_section: {
                                id: '14fbb5a8d36f413abdfa8c17886ff92f'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Schedule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_period'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e7a1850ebeae48e5a804eef31d1b979e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e7b6950cfa4443598a4ceedbc96aff74'
                        key: {
                            name: 'sn_vul_asc_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e7b7b61a0e0e4fca99cd70c2d7a6b8bd'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e7d4b2468c44440cbf3841489011a073'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7e80ffa0f754595ba6be87fb602ff58'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cause'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7eb931cfc164ed68554055933241e54'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'vulnerabilities'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e7ecdbe3c5af463f95ce4eb73f2fafa0'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e802779966bf4a868604514ddc60fd69'
                        key: {
                            sys_ui_form: {
                                id: '8c6c82bdc1a34f24a7f356c882050e7d'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e80e434b551f4f4397f7e5b5cb7010fa'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e84208272fd7439abd442d38b1cf8256'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e85ae05aaa6d43d989f45bd3949c2327'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'initiatives'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8a883809cac4bc0a75024843c1a319d'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e92c410a8ef2400e892b2c92e22fdc7c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e937f00814504bb08e37eca2ad0e3105'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e98ecf2f5a30453e93701fdd1b4853fb'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'inserted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e9984f850a9749ecbd803289b34ff542'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e9aa4a72c01e42399bc139948c018ab2'
                        key: {
                            name: 'sn_vul_asc_integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e9fd7edf0e6340988bf4dffd28b21b59'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea2789188e3c4a1d9156f88e69d298f1'
                        key: {
                            sys_ui_section: {
                                id: '51e48d507a194f0cb33f86802e8b924e'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea503811397b4088b1b69e2a3032c1e0'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'deployment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea55eec845f9477993d2f0968459d4e1'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_import_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea92f5c9232e4936a83db2bf97dd056e'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'eb09ca856a7744a9b1e40a41067febb0'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb505e38e5304fe5af2fbe47a56e75bb'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
                            value: 'assessment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb754179d7314bb2a7c35f7b7fbcc342'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb8175a323d8431086b432adfc6467fd'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ebc890b3cfa54bd9b127a8e8ac7e6b8c'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'ebcfc521a88441219149afb284e008b2'
                        key: {
                            table: 'sn_vul_asc_integration'
                            short_description: 'Repeat Interval and Starting: for periodical schedules'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebd6558668cd4cdd98b1d1c1c7a0ef99'
                        key: {
                            sys_ui_section: {
                                id: 'c8c42c5f0cd14a2caacc101bfa5e5f38'
                                key: {
                                    name: 'sn_vul_asc_container_import'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_found'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebdbb0055e17424db05f317b5f7da64b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'not_applicable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebe4b445dc6f4ae1956736a59a80cc20'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebebd707b074400c9dbdbf1b1443ec1e'
                        key: {
                            sys_ui_section: {
                                id: 'f7f20106364a4e45984d63b0cdad0dff'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unreadable'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec49ef68ed7747189e419df592ea9363'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ec4d041b844a42d2acfb378be5fe0c37'
                        key: {
                            sys_ui_section: {
                                id: 'ef264681091849a3b2000807fb04d637'
                                key: {
                                    name: 'sn_vul_asc_group_member'
                                    caption: 'Test Group Member'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec743dbede2f4cce88fcae4d7b91ac36'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ec81f6daf2c34619a454f160f5e8cdcb'
                        key: {
                            ui_policy: {
                                id: '1609d544452145f7aa38c60693907011'
                                key: {
                                    table: 'sn_vul_asc_finding'
                                    short_description: 'Findings are not edited'
                                }
                            }
                            field: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'ec8c48f584e840dab419f2cfa3ee1012'
                        key: {
                            table: 'sn_vul_asc_deployment'
                            short_description: 'Management Group IDs: for Specific Management Groups'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ecb6299e60e646c09ab1dcb794d3f9bd'
                        key: {
                            sys_ui_section: {
                                id: 'aff3a795795e48ff8d195aded3cb91d4'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecc41d0e0b964312bb15f9bab6211f43'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'remedy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ecd07a4ba946464eaa862c5dd0e868d5'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed584df296f94225bb4264ed7c73e4ad'
                        key: {
                            sys_ui_section: {
                                id: 'cdd1f556f12940fd9b560b47b7d55aad'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'edc719abdd2a46278f429bce38c55366'
                        key: {
                            ui_policy: {
                                id: '0eec6b896f384f059914e7a597e99988'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'last_run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'edc7733a674b4474b6db811d733d3bb6'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ede10a6714824369b57683d559848a98'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'sentence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee3c271c67044ba4b84b34708fda6d11'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee566560affd45c0bb029808bafa107c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eecd8f7bcfeb4005ad0f1826363e3a79'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'principal'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'eee30b14506641d6b4884703aa82591a'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ef264681091849a3b2000807fb04d637'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            caption: 'Test Group Member'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ef496564ef514dd3a2b8eaa1c3f3a042'
                        key: {
                            name: 'sn_vul_asc_check'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef4f26c2a2b64c299b8ceb0801879aaa'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            value: 'differs'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef5afc52f79343ffa39dfd8520b632ca'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'open_findings'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ef5ebee41120436c96e58f100475e7a0'
                        key: {
                            sys_ui_action: '713122dd7b484ce899c934ddecf2b256'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef647fa4d1984877956f0e12f81c1da1'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'compliance_standards'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ef71b0b3d06d4da1a1f34af93dfc53e6'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ef7b59b24ed84b68ae78e75072def3ef'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ef86f36c2d0e42179be9f403bde4f6bb'
                        key: {
                            list_id: {
                                id: '7ab3cc44b9514e609961479cfc00d518'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ef94730a95854aeeadd7939716f4f92c'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'window_from'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f0265165815243ed86aacb05bd0b71b8'
                        key: {
                            list_id: {
                                id: '4bc3620a0e9442048d5e158ecd350baa'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f02a7c28647f4d35a8a0b629ee37d298'
                        key: {
                            sys_ui_form: {
                                id: 'f59126b6676249eeb9ea2fa44fc34902'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fe1f79b6b9d54f0bac802371c21358c1'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f04278639275404782a44978cc9f1962'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f13b7f232dc544b0a41962272c4c6153'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f16a8bf511e249198787dc484290de5f'
                        key: {
                            list_id: {
                                id: '5dea7e2f997440cfbeb844f00d0c5a93'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f195e727751c4ad6804f661b50f2d6bf'
                        key: {
                            sys_ui_form: {
                                id: 'f2ba3b3e36f34ba18c5c3f9435c0b8be'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd4c4e64c9179483ba31f5ee76bff87f9'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1c3566df0c945b2bc428d0a4947aa38'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f205e9bd6475429eb2b21049ed05236c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'heartbeat'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f206748eb8634f739d8249176c96d9c1'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'type'
                            value: 'policy_definition'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f20b5689addd48a08441b8b252423216'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f21bf33008444c52825c087b71b5cd70'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'status_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f28894d1faee420aa346482c82ff064a'
                        key: {
                            ui_policy: {
                                id: '6b7bc559fdff4e7682d057f786c11841'
                                key: {
                                    table: 'sn_vul_asc_integration_run'
                                    short_description: 'Runs are not edited'
                                }
                            }
                            field: 'seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2b9dcc38d7c425db8f6f7c69937942c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f2ba3b3e36f34ba18c5c3f9435c0b8be'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f2ff3cd0d2494f62aecdb046163b0d2c'
                        key: {
                            ui_policy: {
                                id: '0eec6b896f384f059914e7a597e99988'
                                key: {
                                    table: 'sn_vul_asc_integration'
                                    short_description: 'A template belongs to no deployment'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f33100716fd24ea685846028ab7f3d1d'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f34f6b13fe354beea96c4bfb01cbf604'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'substate'
                            value: 'gaps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f380a1e72e654a75a47bc3428a2715f9'
                        key: {
                            list_id: {
                                id: 'e7b6950cfa4443598a4ceedbc96aff74'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f3935738ab344e4cb19e2fdb2b4e3fed'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f39628c67bbc4f4bb5738b99d2efcaea'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f3b548bdac36475291c54f245e826427'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'metadata'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3d8c7be941744bc89e9ab968a0beb11'
                        key: {
                            sys_ui_section: {
                                id: '3c91c058c1a9462a9e0d40bc4ed248ca'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fingerprint'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f3dec1d0711e43bb8fd823b815fb2f3f'
                        key: {
                            ui_policy: {
                                id: 'af4cc14faa354db8abd3238432fb2537'
                                key: {
                                    table: 'sn_vul_asc_closure'
                                    short_description: 'Closures are decided by Approve, Dismiss and Undo'
                                }
                            }
                            field: 'deployment'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f42d99736be44ed18e242b6f2f9359c3'
                        key: {
                            sys_ui_form: {
                                id: '9deee0b9cc8a46518cb8d8c5191539a7'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f44df5caa4d949a090477f86fcaa6ce7'
                        key: {
                            sys_ui_section: {
                                id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                                key: {
                                    name: 'sn_vul_asc_finding'
                                    caption: 'Absence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f46e7bb7fee14f4c8445e2133ddb538f'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f487af5b632040aa9d1b1ff50835ad94'
                        key: {
                            list_id: {
                                id: 'b6d04961d5294aea87ef49b12acad354'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4ac1c6c51d34f669340a49fc5396ab8'
                        key: {
                            list_id: {
                                id: '2270acc2cb464fd584c2448978caa3f7'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4c336cb46b841aa984e8b2aa11cb8f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4fbb995cb1c4b35978c2f2faf61ea14'
                        key: {
                            sys_ui_section: {
                                id: '64dfd0f20e564591a0d049fabc34691c'
                                key: {
                                    name: 'sn_vul_asc_integration_run'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5454a1f1e704532afcd1000aabe53ee'
                        key: {
                            sys_ui_section: {
                                id: 'b1bb8c2443734d98bb4273706171d652'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f589a35eefa44df0bd1423aefe710fce'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'login_url'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f59126b6676249eeb9ea2fa44fc34902'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5c2804aafe24b7cacaad64accf223df'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sentence'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f607ede02f7a485f88998de7eec15102'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f63f4c38386340e7ab4dc99cda63e28d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f684a3f4b02a4d608670374ee5bf9988'
                        key: {
                            sys_ui_section: {
                                id: '56f8421da25342d8808cf8d5bd7fcc23'
                                key: {
                                    name: 'sn_vul_asc_compliance_import'
                                    caption: 'Standard or control'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'standard'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f714284ece3545b2a93ed7a485b84071'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            caption: 'Identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f7247e227a7346d0a2cd4d15f301a4df'
                        key: {
                            sys_ui_section: {
                                id: '08439fd20c1c4f159ba9812b83a55a57'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f758441c234243db85d1f49010ba4a51'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f76a5e1628534c428587dbb8b68a1069'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'validation_status'
                            value: 'unvalidated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f787ea0fed824cd48c6fcf39176c2ba1'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f7d667f4a7aa4e488da13d7e97abb892'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'assessments'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7d9735396cd46d78d3f480faf174265'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'closed'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f7f20106364a4e45984d63b0cdad0dff'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            caption: 'Notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8132b79bcef4fd9bca6e8d6accb776f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f85882ba86c2450a9ad80ad8104f0b6f'
                        key: {
                            sys_ui_form: {
                                id: '2293730a7d2c4565a4562872237f45d9'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f85c4ad18fa64145b60142b4c13dad77'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8cbe24b2cc94b6da175699317f2cd13'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'staged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f8f14cc3066a4e7db21dc2a3ee728c46'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f8fe511004374a5da14810e3448b5422'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'import_findings_from'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f91f083cd6884e748fab259457f1047e'
                        key: {
                            sys_ui_section: {
                                id: 'cdd1f556f12940fd9b560b47b7d55aad'
                                key: {
                                    name: 'sn_vul_asc_policy_import'
                                    caption: 'Identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'external_id'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f9a13f475a40429496cda5934a387cd9'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resource_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'f9f14893686b4ffcbfcff3dd095bc38c'
                        key: {
                            ui_policy: {
                                id: 'd6edc03de3ba43e38e276b26a865c058'
                                key: {
                                    table: 'sn_vul_asc_integration_process'
                                    short_description: 'Processes are not edited'
                                }
                            }
                            field: 'error_code'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa271179a4234308b702590d2ff86371'
                        key: {
                            sys_ui_section: {
                                id: 'ca80865cfca845fc9ebb3aeb5b74042f'
                                key: {
                                    name: 'sn_vul_asc_assessment_import'
                                    caption: 'Assessment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa5df4cf5fb4480bbbc2f58abdc272f8'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'state'
                            value: 'ok'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'fadf032e620c4ce4a5e74549f97f27ca'
                        key: {
                            name: 'sn_vul_asc_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fbd90ad02e3f4fa9ada75ffdc5fcb685'
                        key: {
                            list_id: {
                                id: 'eb54a8029cd54903b0be87f9ed0a5b9f'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'test_key'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fbe1d4aafa2b4f20b58f6fd0126c837d'
                        key: {
                            name: 'sn_vul_asc_finding'
                            caption: 'Absence'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc6695636c3c4c7d912fc98c08bd1514'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_policy'
                        id: 'fc83c5745892466c993daabe3d151076'
                        key: {
                            table: 'sn_vul_asc_check'
                            short_description: 'Checks are written by Save and test and the Health check only'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fcfb87b979be4a68b10030a43d845e70'
                        key: {
                            sys_ui_section: {
                                id: '17d727a8a74b4166b5f52ea0f8e684c7'
                                key: {
                                    name: 'sn_vul_asc_deployment'
                                    caption: 'Import'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd35ae35153e43c8bc12001297885638'
                        key: {
                            sys_ui_section: {
                                id: 'd9fa195d6c3d438ba5fae38401c7080e'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Process'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expected'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fdaac3d0961b4d0fa27f9692952bdc1e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fdf03aa871cb4b7584e5dac0aae6b28f'
                        key: {
                            sys_ui_section: {
                                id: '078171b8c465473e85d61060b8dc91a2'
                                key: {
                                    name: 'sn_vul_asc_integration_process'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fe1f79b6b9d54f0bac802371c21358c1'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            caption: 'Metadata'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'fe23c5bfa0a442ee9e26bc68da8d349a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'fe4a65998f45425b94bd93faa300f185'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fe7c1cc4501a4d539e2f3ce72f3d884d'
                        key: {
                            sys_ui_form: {
                                id: 'aedab2d04a1e41da9b427d4ff2d629d8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'febc1d609fc74b8d897da941d20baf23'
                        key: {
                            sys_ui_section: {
                                id: 'fe1f79b6b9d54f0bac802371c21358c1'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'metadata'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fec06b82ff554494b1f2b354e0bedc07'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'last_found'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fec7862017e74a8c99b9123534e82ad8'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fed4ccf1b9d04548a4fed9a3951d8849'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fef000e3a94342688a38385b2d908dbc'
                        key: {
                            sys_ui_section: {
                                id: '52809d10bf6948109590308764921523'
                                key: {
                                    name: 'sn_vul_asc_metadata_import'
                                    caption: 'Assessment metadata'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_criticality'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff05b1879d3945dc9b74d04749de1c9e'
                        key: {
                            sys_ui_section: {
                                id: '6f583cb4b9cd40fb9dae7ec0a1e79ca8'
                                key: {
                                    name: 'sn_vul_asc_closure'
                                    caption: 'Closure'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff5c104ff2aa477dbbae5d35c047cc23'
                        key: {
                            sys_ui_section: {
                                id: 'bb9c2742628d4af699f3efa1a1dcf5fb'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    caption: 'Integration Details'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ff5d7b309f6e4348861ab14dcef5f7d1'
                        key: {
                            list_id: {
                                id: 'b601aa38e759403a89319ef76df2c64b'
                                key: {
                                    name: 'sn_vul_asc_integration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_policy_action'
                        id: 'ff5e7aa710e24bb0acb49b29fb968826'
                        key: {
                            ui_policy: {
                                id: 'fc83c5745892466c993daabe3d151076'
                                key: {
                                    table: 'sn_vul_asc_check'
                                    short_description: 'Checks are written by Save and test and the Health check only'
                                }
                            }
                            field: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff6486e906ca44d4ae0a858e01614553'
                        key: {
                            sys_ui_section: {
                                id: '18c81e3570714141b48e38a8b76f274b'
                                key: {
                                    name: 'sn_vul_asc_check'
                                    caption: 'Check'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'checked'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff69230de9a24f9ebe9b7be8178d47a1'
                        key: {
                            sys_ui_section: {
                                id: 'e5fccc7dc5bf46f8a66ed0c7d75de73e'
                                key: {
                                    name: 'sn_vul_asc_open_assess_import'
                                    caption: 'Resource'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ffba26ca843444d980626c124e3de879'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
                        }
                    },
                ]
            }
        }
    }
}
