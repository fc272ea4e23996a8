import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-assessment-import-create': {
                        table: 'sys_security_acl'
                        id: '090ac25f73d7407fbe28532d548f8101'
                    }
                    'acl-assessment-import-delete': {
                        table: 'sys_security_acl'
                        id: '88927ae282ee45e1af406dcccaf8625b'
                    }
                    'acl-assessment-import-read': {
                        table: 'sys_security_acl'
                        id: '51bc2bd7628d4bce957749566571c929'
                    }
                    'acl-assessment-import-read-any': {
                        table: 'sys_security_acl'
                        id: '72dcd1edabf54b6785d673eb1be7cf08'
                    }
                    'acl-assessment-import-write': {
                        table: 'sys_security_acl'
                        id: '592b3d5fad294cbd877b1c2b3f4830c5'
                    }
                    'acl-assessment-import-write-any': {
                        table: 'sys_security_acl'
                        id: '2d4bcdf7fc0b436ab1496199cd9efe7b'
                    }
                    'acl-budget-create': {
                        table: 'sys_security_acl'
                        id: 'ab7bdda2227a42299391358918cd1a2c'
                    }
                    'acl-budget-delete': {
                        table: 'sys_security_acl'
                        id: '016ce2bbf1a94e71a409be05f00f5767'
                    }
                    'acl-budget-read': {
                        table: 'sys_security_acl'
                        id: '52cb7922cf8b42bcb455d2c10eafb75c'
                    }
                    'acl-budget-read-any': {
                        table: 'sys_security_acl'
                        id: '1df4b2ff319a437ca2654e9ab898dd47'
                    }
                    'acl-budget-write': {
                        table: 'sys_security_acl'
                        id: 'c0af83582ddd476b9d49b140860d4683'
                    }
                    'acl-budget-write-any': {
                        table: 'sys_security_acl'
                        id: 'd6a582ff085f4d72aead4970496befc9'
                    }
                    'acl-check-create': {
                        table: 'sys_security_acl'
                        id: '2212b19b8267478eaa9cd27b604ee0ef'
                    }
                    'acl-check-delete': {
                        table: 'sys_security_acl'
                        id: 'f59abb3fe0c14813add0d93118baa3df'
                    }
                    'acl-check-read': {
                        table: 'sys_security_acl'
                        id: '3b8676eb78fc476b84cb27d680d3243f'
                    }
                    'acl-check-read-any': {
                        table: 'sys_security_acl'
                        id: 'bfcf751b4a6d48ce91b197818d3aea69'
                    }
                    'acl-check-write': {
                        table: 'sys_security_acl'
                        id: 'f51f9549b00c46299a073175c1bf901a'
                    }
                    'acl-check-write-any': {
                        table: 'sys_security_acl'
                        id: '31004658716649be8f638cb176bd5c5d'
                    }
                    'acl-closure-create': {
                        table: 'sys_security_acl'
                        id: 'fd200c0a4e494f27b844a933ca02433a'
                    }
                    'acl-closure-delete': {
                        table: 'sys_security_acl'
                        id: 'fa695996ceb54bc0be869c93adf16b03'
                    }
                    'acl-closure-read': {
                        table: 'sys_security_acl'
                        id: '1fc0d88df47b4ce3b9f5a9993f02b0ca'
                    }
                    'acl-closure-read-any': {
                        table: 'sys_security_acl'
                        id: '67065cff393d40fea0d2e79a9f3696db'
                    }
                    'acl-closure-write': {
                        table: 'sys_security_acl'
                        id: 'ddb320da78324d85bbfab5d5e8f7634e'
                    }
                    'acl-closure-write-any': {
                        table: 'sys_security_acl'
                        id: '050a0343abdd4e6db7adcaa860ccd78d'
                    }
                    'acl-compliance-import-create': {
                        table: 'sys_security_acl'
                        id: 'fd2360e4cfdb44ecb23acf65493ed9e1'
                    }
                    'acl-compliance-import-delete': {
                        table: 'sys_security_acl'
                        id: 'ffa14a9821d846aa9842a79b40a3dfee'
                    }
                    'acl-compliance-import-read': {
                        table: 'sys_security_acl'
                        id: 'f944cc2a38b84d40b6023b32369c6338'
                    }
                    'acl-compliance-import-read-any': {
                        table: 'sys_security_acl'
                        id: '31ea7b0477b24d71b7d08b6c51cb97ac'
                    }
                    'acl-compliance-import-write': {
                        table: 'sys_security_acl'
                        id: '6f18eec3dd4146de88847dbcd0be3cd4'
                    }
                    'acl-compliance-import-write-any': {
                        table: 'sys_security_acl'
                        id: 'a6f2a2374bee4dca8a9636aa924faf5d'
                    }
                    'acl-container-import-create': {
                        table: 'sys_security_acl'
                        id: 'f3a176093d0b4630a1ec927adda23f65'
                    }
                    'acl-container-import-delete': {
                        table: 'sys_security_acl'
                        id: 'dc98f62e56ab4096a069311a860cca1c'
                    }
                    'acl-container-import-read': {
                        table: 'sys_security_acl'
                        id: '3d007bf53b2b40ebb3a5b78065d13c4e'
                    }
                    'acl-container-import-read-any': {
                        table: 'sys_security_acl'
                        id: '3e3c7f9287624f1595b1bf343943a459'
                    }
                    'acl-container-import-write': {
                        table: 'sys_security_acl'
                        id: 'b5f449ebdf7140e1bded4c919c731eb0'
                    }
                    'acl-container-import-write-any': {
                        table: 'sys_security_acl'
                        id: '203823df4e2a462da31519383420cd85'
                    }
                    'acl-deployment-create': {
                        table: 'sys_security_acl'
                        id: '614ba3bc78444a9d826e44400cd3e0fa'
                    }
                    'acl-deployment-delete': {
                        table: 'sys_security_acl'
                        id: '852571bfd1954b97956f1124df8b1971'
                    }
                    'acl-deployment-read': {
                        table: 'sys_security_acl'
                        id: 'b7c1c5d85dd743099776e8b0d9482991'
                    }
                    'acl-deployment-read-any': {
                        table: 'sys_security_acl'
                        id: '4e415a39c8624418bd97babf8854b761'
                    }
                    'acl-deployment-read-client-secret': {
                        table: 'sys_security_acl'
                        id: '66a8c95cd0bb4f7bbfcde7750d4dba29'
                    }
                    'acl-deployment-write': {
                        table: 'sys_security_acl'
                        id: 'dde0a1f4be3241e1a7a2ecb15a7f9d66'
                    }
                    'acl-deployment-write-any': {
                        table: 'sys_security_acl'
                        id: '2787bf0c033241dc909cd2deb15266ce'
                    }
                    'acl-deployment-write-client-secret': {
                        table: 'sys_security_acl'
                        id: '5ac84125414d43b4adab6bd32991cffd'
                    }
                    'acl-deployment-write-integration-instance': {
                        table: 'sys_security_acl'
                        id: 'aa42aac4bb534e4b9bb5866db7f12584'
                    }
                    'acl-deployment-write-validation-message': {
                        table: 'sys_security_acl'
                        id: '1eeae1c373ac41a6bff359ff26fe5522'
                    }
                    'acl-deployment-write-validation-status': {
                        table: 'sys_security_acl'
                        id: '1e62ef3f597144c3927c0bcb473d7f78'
                    }
                    'acl-finding-create': {
                        table: 'sys_security_acl'
                        id: '1f8c637f637847f78a814c22d2af69d8'
                    }
                    'acl-finding-delete': {
                        table: 'sys_security_acl'
                        id: '5bdc8dfff9ff49f1936c222a79250312'
                    }
                    'acl-finding-read': {
                        table: 'sys_security_acl'
                        id: '464fadd581b04da899cb836581e43f49'
                    }
                    'acl-finding-read-any': {
                        table: 'sys_security_acl'
                        id: '3b0d0a4e9c2740fda09face0dd9d8013'
                    }
                    'acl-finding-write': {
                        table: 'sys_security_acl'
                        id: 'a474264fcfd643498d0d7e196227e500'
                    }
                    'acl-finding-write-any': {
                        table: 'sys_security_acl'
                        id: '49dc76e2b0ef4dc59590345390e6af8d'
                    }
                    'acl-group-member-create': {
                        table: 'sys_security_acl'
                        id: 'a219236467fb47d494a7e8bd1d110f49'
                    }
                    'acl-group-member-delete': {
                        table: 'sys_security_acl'
                        id: '0c543616acf8456c88dcbb2df966c0d1'
                    }
                    'acl-group-member-read': {
                        table: 'sys_security_acl'
                        id: '54aa3d1647d54e45b2c320b42cf8f5ec'
                    }
                    'acl-group-member-read-any': {
                        table: 'sys_security_acl'
                        id: '66b4e3a868f44ada8c673e5fe5ac2df5'
                    }
                    'acl-group-member-write': {
                        table: 'sys_security_acl'
                        id: '59818a571c0844a6af2924f564fdee1e'
                    }
                    'acl-group-member-write-any': {
                        table: 'sys_security_acl'
                        id: '2fbff7f6f0944f41ad19a88f52117c68'
                    }
                    'acl-integration-create': {
                        table: 'sys_security_acl'
                        id: '5dffe257c8d44486a36cfeabba8f2f89'
                    }
                    'acl-integration-delete': {
                        table: 'sys_security_acl'
                        id: '12b06a118d634f9c90d9670bac30d078'
                    }
                    'acl-integration-process-create': {
                        table: 'sys_security_acl'
                        id: 'eb3e17661acf412585f8b1c28bf71a83'
                    }
                    'acl-integration-process-delete': {
                        table: 'sys_security_acl'
                        id: '194bff6a8d074e6da5c33ac2924ebc35'
                    }
                    'acl-integration-process-read': {
                        table: 'sys_security_acl'
                        id: 'abff20b97180415ba12dc3f987af97f5'
                    }
                    'acl-integration-process-read-any': {
                        table: 'sys_security_acl'
                        id: '5bc37604bd524a6fbdc4586b4af80cd1'
                    }
                    'acl-integration-process-write': {
                        table: 'sys_security_acl'
                        id: '6f10e895414c4b0197f3d878f1bb84fc'
                    }
                    'acl-integration-process-write-any': {
                        table: 'sys_security_acl'
                        id: '228260eab0c34ab48bd15b3132b34518'
                    }
                    'acl-integration-read': {
                        table: 'sys_security_acl'
                        id: 'ffea1c4b4e0b4d9f9df1f6b04533fd04'
                    }
                    'acl-integration-read-any': {
                        table: 'sys_security_acl'
                        id: '4a3a58b3cf2740c09b54b365d068a74e'
                    }
                    'acl-integration-run-create': {
                        table: 'sys_security_acl'
                        id: '974cad95e64749e2956f1f21402c5342'
                    }
                    'acl-integration-run-delete': {
                        table: 'sys_security_acl'
                        id: '8e0ccd5fbdea4d859bde420015953800'
                    }
                    'acl-integration-run-read': {
                        table: 'sys_security_acl'
                        id: 'dfda9dc6eef649ef94a5d08d80148b56'
                    }
                    'acl-integration-run-read-any': {
                        table: 'sys_security_acl'
                        id: 'a4c3925a671f4920a6e6a4ec8177be70'
                    }
                    'acl-integration-run-write': {
                        table: 'sys_security_acl'
                        id: 'c40ba9e7533b4d499387211c31c4c3e3'
                    }
                    'acl-integration-run-write-any': {
                        table: 'sys_security_acl'
                        id: 'f341f8c002384d39b8476128c8c8a218'
                    }
                    'acl-integration-write': {
                        table: 'sys_security_acl'
                        id: '7da88c83cdac4ddfba9ce24ec09e6c1f'
                    }
                    'acl-integration-write-active': {
                        table: 'sys_security_acl'
                        id: '6b678d67da754794b80bd7855bdcbe8d'
                    }
                    'acl-integration-write-advanced': {
                        table: 'sys_security_acl'
                        id: 'f10a54cfdcba4a719bd8532dfef3aaa9'
                    }
                    'acl-integration-write-any': {
                        table: 'sys_security_acl'
                        id: '6cbdcac3c8ea4aa3a492b245ddac244f'
                    }
                    'acl-integration-write-condition': {
                        table: 'sys_security_acl'
                        id: '9b1f58956d5944f597d0e1db74d3c281'
                    }
                    'acl-integration-write-conditional': {
                        table: 'sys_security_acl'
                        id: 'c9e11649a8cd480ba090d6eaf3044047'
                    }
                    'acl-integration-write-deployment': {
                        table: 'sys_security_acl'
                        id: 'fd261e362a5a49a7b6eb8ba0703340a0'
                    }
                    'acl-integration-write-order': {
                        table: 'sys_security_acl'
                        id: '55499660687c4c69a6a386b6d6e5f638'
                    }
                    'acl-integration-write-run-as': {
                        table: 'sys_security_acl'
                        id: '6ece364e191440d192a4b4181439bdb1'
                    }
                    'acl-integration-write-run-as-tz': {
                        table: 'sys_security_acl'
                        id: '5c7e606aa877445f83324b365d60a96f'
                    }
                    'acl-integration-write-run-dayofmonth': {
                        table: 'sys_security_acl'
                        id: 'a2b56693c00e4b39b22a723c584b5d39'
                    }
                    'acl-integration-write-run-dayofweek': {
                        table: 'sys_security_acl'
                        id: '2df66eb5b87043d2901614c6c3f9e889'
                    }
                    'acl-integration-write-run-period': {
                        table: 'sys_security_acl'
                        id: 'c63dda3083554817a555dddeb3378c97'
                    }
                    'acl-integration-write-run-start': {
                        table: 'sys_security_acl'
                        id: '951e6429dc1d4eafa537c41c1277fcca'
                    }
                    'acl-integration-write-run-time': {
                        table: 'sys_security_acl'
                        id: 'd56e63b2128c438b92731baaca61fba5'
                    }
                    'acl-integration-write-run-type': {
                        table: 'sys_security_acl'
                        id: 'af000903c29d475aa563ed85bae04695'
                    }
                    'acl-integration-write-script': {
                        table: 'sys_security_acl'
                        id: '7f5615a9470242818a85e20c5c78d186'
                    }
                    'acl-integration-write-start-time': {
                        table: 'sys_security_acl'
                        id: 'a937a5b760a44d91b28bf97c51356ca4'
                    }
                    'acl-integration-write-sys-class-name': {
                        table: 'sys_security_acl'
                        id: '2e1796e14e3e4b5c8364da0ab6f9ecff'
                    }
                    'acl-integration-write-sys-package': {
                        table: 'sys_security_acl'
                        id: 'd531d2ce8d424b04a5a6eb34a8331a5f'
                    }
                    'acl-integration-write-sys-policy': {
                        table: 'sys_security_acl'
                        id: 'ba9f32f8ece54824abe34118902fd4f7'
                    }
                    'acl-integration-write-sys-scope': {
                        table: 'sys_security_acl'
                        id: '685128a267fd4e8a8767e884675f0201'
                    }
                    'acl-integration-write-template': {
                        table: 'sys_security_acl'
                        id: 'fb7d3be7d3ea475fa25a0dae555ba829'
                    }
                    'acl-integration-write-time-zone': {
                        table: 'sys_security_acl'
                        id: '61b0c26fde0749149a764e3c4ec84c4e'
                    }
                    'acl-integration-write-type': {
                        table: 'sys_security_acl'
                        id: '6b403c114aee47c1b6012bf82ebd7da9'
                    }
                    'acl-metadata-import-create': {
                        table: 'sys_security_acl'
                        id: '04e9282941f7495e9309e67ece886e46'
                    }
                    'acl-metadata-import-delete': {
                        table: 'sys_security_acl'
                        id: 'edde88bc56464445875f53a7c4f40e56'
                    }
                    'acl-metadata-import-read': {
                        table: 'sys_security_acl'
                        id: 'a42c921f14854e0794364fee6e77a946'
                    }
                    'acl-metadata-import-read-any': {
                        table: 'sys_security_acl'
                        id: 'f4bbd24608b649278676048c332b46a9'
                    }
                    'acl-metadata-import-write': {
                        table: 'sys_security_acl'
                        id: '8d525157d4984932bb7d7676886d7e47'
                    }
                    'acl-metadata-import-write-any': {
                        table: 'sys_security_acl'
                        id: 'b6df720b86fd4d508bbd835d7da23a03'
                    }
                    'acl-open-assess-import-create': {
                        table: 'sys_security_acl'
                        id: '91bf94640705441dbe604171c13d508f'
                    }
                    'acl-open-assess-import-delete': {
                        table: 'sys_security_acl'
                        id: 'f4cd9f91f8c24112af800d8cb5211fc7'
                    }
                    'acl-open-assess-import-read': {
                        table: 'sys_security_acl'
                        id: '67e71981471a4c58ab21af9849f48d3c'
                    }
                    'acl-open-assess-import-read-any': {
                        table: 'sys_security_acl'
                        id: '84cd15c1c7ac4ddb9e1c58f7689c3bf2'
                    }
                    'acl-open-assess-import-write': {
                        table: 'sys_security_acl'
                        id: 'd550085f47fc43d986c39efee59b4d4b'
                    }
                    'acl-open-assess-import-write-any': {
                        table: 'sys_security_acl'
                        id: 'f2c985043fd444648e6b0c7eb8bcac27'
                    }
                    'acl-policy-import-create': {
                        table: 'sys_security_acl'
                        id: 'f680853fefd44721b0c031b57cc0b318'
                    }
                    'acl-policy-import-delete': {
                        table: 'sys_security_acl'
                        id: '8dd35120585545e08b2d95d90e0e2f87'
                    }
                    'acl-policy-import-read': {
                        table: 'sys_security_acl'
                        id: '7d4039e5bf3e4f0d9bf861e06c541713'
                    }
                    'acl-policy-import-read-any': {
                        table: 'sys_security_acl'
                        id: '78e65d68b927470cadce9abcb9b240d5'
                    }
                    'acl-policy-import-write': {
                        table: 'sys_security_acl'
                        id: 'f8b840cce8864886b6180794ee05732b'
                    }
                    'acl-policy-import-write-any': {
                        table: 'sys_security_acl'
                        id: '8d5b63f7af2247e39ec1d03642953e1b'
                    }
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
                    'deployment-check-hosts': {
                        table: 'sys_script'
                        id: 'e2fcb476ddb945a795d148b90f48abb8'
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
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '7dad8f36086c4782b51e815da261f0cb'
                    }
                    'module-findings': {
                        table: 'sys_app_module'
                        id: '09368627cd484b6ab308c94ba5b79737'
                    }
                    'module-integrations': {
                        table: 'sys_app_module'
                        id: '4ef006d4d9c1424a90b0eb19946f617c'
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
                    'property-absent-pulls': {
                        table: 'sys_properties'
                        id: '63aae52dd7214d68a10975410044c7a1'
                    }
                    'property-allowed-hosts': {
                        table: 'sys_properties'
                        id: '7dfe8b95d43f43f79efd7f1e63c3eeaa'
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
                    src_server_azure_hosts_ts: {
                        table: 'sys_module'
                        id: 'aeecc26b2b1b4aa8b72137940589833d'
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
                    src_server_azure_redact_ts: {
                        table: 'sys_module'
                        id: '2db37c985e7f4de6b14b75d72909c239'
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
                    'ui-action-replace-secret': {
                        table: 'sys_ui_action'
                        id: '0d39df4715c64e0e8b4354d77a3ea147'
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
                        table: 'ua_table_licensing_config'
                        id: '01f53e52d9d6428a945404f3fd612f6c'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
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
                        table: 'ua_table_licensing_config'
                        id: '03a7de60529b46779c0a3720cc71e440'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '044eb848a4374091bdb478c8dd15493f'
                        key: {
                            sys_security_acl: '6b403c114aee47c1b6012bf82ebd7da9'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '05ddd6e5fe4b431392ac82e755a87c0c'
                        key: {
                            sys_security_acl: 'ddb320da78324d85bbfab5d5e8f7634e'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0615235309d848f9adfa10b9f3568b31'
                        key: {
                            sys_security_acl: 'd550085f47fc43d986c39efee59b4d4b'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '06341b94ed1744318f8b9ad35d4a1b2e'
                        key: {
                            sys_security_acl: '2d4bcdf7fc0b436ab1496199cd9efe7b'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_user_role'
                        id: '0799e4fa6c6d460a856335b47f05092b'
                        key: {
                            name: 'sn_vul_asc.read_integration'
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
                        table: 'sys_dictionary'
                        id: '0a271765a6b54d848ccafb097d258296'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
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
                        table: 'sys_documentation'
                        id: '0bd71e3009e94005bd24884e3f9971c2'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'discovered_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0bdefa0004994eeea5e871b810fe9818'
                        key: {
                            sys_security_acl: '6b678d67da754794b80bd7855bdcbe8d'
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
                        table: 'sys_security_acl_role'
                        id: '0cf8136512f042f5a5c5116fc8ae356a'
                        key: {
                            sys_security_acl: '614ba3bc78444a9d826e44400cd3e0fa'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0e1c52204eb644a29e086a935247ba83'
                        key: {
                            sys_security_acl: '203823df4e2a462da31519383420cd85'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '0edcfe231ae74607873d72915b3bd463'
                        key: {
                            sys_security_acl: '12b06a118d634f9c90d9670bac30d078'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '126f7e20aae4469d9ed338e57683fc38'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'inserted'
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
                        table: 'sys_security_acl_role'
                        id: '137d214a13f34e898657751f64748687'
                        key: {
                            sys_security_acl: '31ea7b0477b24d71b7d08b6c51cb97ac'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '13bcded25f7d4712bfee5100a1d1c84a'
                        key: {
                            sys_security_acl: '7da88c83cdac4ddfba9ce24ec09e6c1f'
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
                        id: '13d7a5eceff84225a5cc3f79b0cf5067'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'repository'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '15a7cb59b14e4b3799502d68c0601dd7'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'throttles'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '15bca718344a4b508877104e892e76c8'
                        key: {
                            sys_security_acl: '54aa3d1647d54e45b2c320b42cf8f5ec'
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
                        id: '1649da2ff208454bb0f3d13af7865f89'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'NULL'
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
                        table: 'sys_documentation'
                        id: '1752a4e0bd2c4aceb1be6b590f5d375c'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'closed'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '1822aa2138874f909a9bbd5716224eac'
                        key: {
                            sys_security_acl: 'ffea1c4b4e0b4d9f9df1f6b04533fd04'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '18dbdc3d92b640ab9e5dcce173e9b16a'
                        key: {
                            sys_security_acl: '8dd35120585545e08b2d95d90e0e2f87'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
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
                        table: 'sys_dictionary'
                        id: '1a8f48766e884037bfd5818b197e2f4b'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'closure'
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
                        table: 'sys_dictionary'
                        id: '1c1c17e43f83444bbc04407d7a73feae'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'fingerprint'
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
                        table: 'sys_dictionary'
                        id: '1c5e7a7fa2634350aa49948525699a4a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'portal_link'
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
                        table: 'sys_security_acl_role'
                        id: '1db184b7988243b19b6a249b8bbd20a5'
                        key: {
                            sys_security_acl: 'ba9f32f8ece54824abe34118902fd4f7'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '1e716e0638ba4b93b80f2d7d3322ded8'
                        key: {
                            sys_security_acl: 'f341f8c002384d39b8476128c8c8a218'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '20a1890c4b23468fa74c2d379401ae3c'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'name'
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
                        table: 'sys_choice_set'
                        id: '21e42f1cff6f46cfb408cd82cbc460fa'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
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
                        table: 'sys_documentation'
                        id: '22b71fbf16ad4cc2825a469da62d4d3b'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '2446e34792174df9920126c92cbd04f1'
                        key: {
                            sys_security_acl: '1e62ef3f597144c3927c0bcb473d7f78'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_index'
                        id: '250b99b121f34b61abb42d6650af4788'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'deployment,type,last_run'
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
                        table: 'sys_security_acl_role'
                        id: '2571cca428e5451ca63e7ac9542d5c52'
                        key: {
                            sys_security_acl: 'd6a582ff085f4d72aead4970496befc9'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '25e13ca507fa4bdba421d035921cb4b2'
                        key: {
                            sys_security_acl: '228260eab0c34ab48bd15b3132b34518'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '25eccc4894f044b1859ffcb0826adf9a'
                        key: {
                            sys_security_acl: '51bc2bd7628d4bce957749566571c929'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '26e5e395ad044154a03efb3722b8c620'
                        key: {
                            sys_security_acl: 'a4c3925a671f4920a6e6a4ec8177be70'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '28b3c3d34b204897b5387e53c53870cb'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'short_description'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2931bddeaebe4a1aaceb23057a904aa6'
                        key: {
                            sys_security_acl: '464fadd581b04da899cb836581e43f49'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '2b90734dc0f2486db256352a8f338f7e'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2bf5e4d7a05e4ac0b00bce4547b32916'
                        key: {
                            sys_security_acl: 'a219236467fb47d494a7e8bd1d110f49'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2c72246538084bf385ffccf44b5ee06e'
                        key: {
                            sys_security_acl: '49dc76e2b0ef4dc59590345390e6af8d'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '2d87655ae5ac4ec7be800bab5bea4c45'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'kind'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '2ec3535f9f8f4d6584599fd624122e3d'
                        key: {
                            sys_security_acl: 'a42c921f14854e0794364fee6e77a946'
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
                        table: 'sys_security_acl_role'
                        id: '2fb99d914489448783fb2c502a6471d0'
                        key: {
                            sys_security_acl: '52cb7922cf8b42bcb455d2c10eafb75c'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '307a76adf3cd406b995b9dfa5b046f0a'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'page_size'
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
                        table: 'sys_security_acl_role'
                        id: '3144c20d613f4342ba8f4235f055981c'
                        key: {
                            sys_security_acl: 'f944cc2a38b84d40b6023b32369c6338'
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
                        table: 'sys_security_acl_role'
                        id: '355b23393cc3446097113f0e869f2591'
                        key: {
                            sys_security_acl: 'fd261e362a5a49a7b6eb8ba0703340a0'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35954eff6edb43359c2f3e41c4add9f9'
                        key: {
                            sys_security_acl: 'dc98f62e56ab4096a069311a860cca1c'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35c087ab6d6446bf87ffbeba01f75c29'
                        key: {
                            sys_security_acl: '55499660687c4c69a6a386b6d6e5f638'
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
                        table: 'sys_security_acl_role'
                        id: '39415baa022943178f404c1bda5dc94c'
                        key: {
                            sys_security_acl: '1eeae1c373ac41a6bff359ff26fe5522'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '3a3dfbc86ccb46a4ab5f2f110869d9a4'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'finding_key'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '3c884b7a87e04d239867e1d8975239bd'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3ca5f2bd65a04a299635e723b66fca88'
                        key: {
                            sys_security_acl: '5bc37604bd524a6fbdc4586b4af80cd1'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '3e524761e72944be8e71ecf9f1e0a41c'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3f1e57698eea4af7bd8cce3b59b58ce0'
                        key: {
                            sys_security_acl: 'c0af83582ddd476b9d49b140860d4683'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '417273517992423784f1c6c935eed4c1'
                        key: {
                            sys_security_acl: 'dde0a1f4be3241e1a7a2ecb15a7f9d66'
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
                        id: '41a24528fa1a4f029378333c95a3012e'
                        key: {
                            name: 'sn_vul_asc_group_member'
                            element: 'kind'
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
                        table: 'sys_dictionary'
                        id: '43b590b737aa4a66b9f0bfe6b91b5034'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
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
                        table: 'sys_dictionary'
                        id: '45d3559cba6b4b73aea354131fc6b363'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
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
                        table: 'sys_security_acl_role'
                        id: '46a88bf550a74be1aa129b7348cc7845'
                        key: {
                            sys_security_acl: '974cad95e64749e2956f1f21402c5342'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4743c6e258014c8f801d7d7bbf8349c1'
                        key: {
                            sys_security_acl: '31004658716649be8f638cb176bd5c5d'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '476687b2e2ba474abf5741be09114b63'
                        key: {
                            sys_security_acl: '78e65d68b927470cadce9abcb9b240d5'
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
                        id: '476d7486a54d4ef8b42bce6815deaf56'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'external_id'
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
                        table: 'sys_security_acl_role'
                        id: '488b02eb35d942f280e10ce24bcdeed7'
                        key: {
                            sys_security_acl: '91bf94640705441dbe604171c13d508f'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '48ff287079f74cb0ba5a37299e752aec'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '4987bf411d6f4432aeae7235e71781a9'
                        key: {
                            sys_security_acl: '8e0ccd5fbdea4d859bde420015953800'
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
                        table: 'sys_dictionary'
                        id: '4a630c729c9a434abdc50aeeffd8bb7e'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4aa4cd7237e64e5fafe8425e77e5ee83'
                        key: {
                            sys_security_acl: 'f4cd9f91f8c24112af800d8cb5211fc7'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4b7613fc8b2a45d88c718eae420c0853'
                        key: {
                            sys_security_acl: '4a3a58b3cf2740c09b54b365d068a74e'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4c3e1a45a22c4d86bdb883af8e609d6a'
                        key: {
                            sys_security_acl: 'd531d2ce8d424b04a5a6eb34a8331a5f'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4c7fef129ded4e89914f18c3a5fbf865'
                        key: {
                            sys_security_acl: 'f3a176093d0b4630a1ec927adda23f65'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '4cf4df7ed564449ab0dfd3d23baed4fd'
                        key: {
                            sys_security_acl: 'f4bbd24608b649278676048c332b46a9'
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
                        id: '4d32e8bd81fc40a78adedd6aa44a48af'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retired'
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
                        table: 'sys_security_acl_role'
                        id: '4dfa3089346a4a6eb80a97c511dccb69'
                        key: {
                            sys_security_acl: '0c543616acf8456c88dcbb2df966c0d1'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '5117797b84224790acf78013c03fd307'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_criticality'
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
                        table: 'sys_security_acl_role'
                        id: '526779d831a84c26a41bf23e250bb1cf'
                        key: {
                            sys_security_acl: '2fbff7f6f0944f41ad19a88f52117c68'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '53cd7495bf7b4d0f86ec5684729a741b'
                        key: {
                            sys_security_acl: '2e1796e14e3e4b5c8364da0ab6f9ecff'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '54b6496e7d6c4e6ca1b82cb14fd8daac'
                        key: {
                            sys_security_acl: 'a6f2a2374bee4dca8a9636aa924faf5d'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '5516a1574c3a4cd98c8626dc82e37ad6'
                        key: {
                            sys_security_acl: '685128a267fd4e8a8767e884675f0201'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '55243586588b433ab5dd13bbd598afc4'
                        key: {
                            sys_security_acl: 'c40ba9e7533b4d499387211c31c4c3e3'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '552be46c493849afb2091769816aae30'
                        key: {
                            sys_security_acl: '66a8c95cd0bb4f7bbfcde7750d4dba29'
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
                        table: 'sys_documentation'
                        id: '557f8b8f59f84a8b8148eaacb93538a6'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'absence'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '57346e9e84834f289e0f75438bcf23bb'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'region'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '581055f69a4a4083898eb9250902dac7'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '58276aa508e442f1acab43a9a705ea25'
                        key: {
                            sys_security_acl: 'dfda9dc6eef649ef94a5d08d80148b56'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '58fbbe8746d047cfb87f52dbe268d31a'
                        key: {
                            sys_security_acl: '3b8676eb78fc476b84cb27d680d3243f'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '599ff736c7fa4cb981a5cb02a7236944'
                        key: {
                            sys_security_acl: '3d007bf53b2b40ebb3a5b78065d13c4e'
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
                        table: 'sys_documentation'
                        id: '5b6787a6bec44eb5befd3b5aa7a73b26'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'api_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5bdadf14c25b4329b6a2bc07c22abcce'
                        key: {
                            sys_security_acl: '5dffe257c8d44486a36cfeabba8f2f89'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_ui_action_role'
                        id: '5c7b590b1c184f9c82d78f22067b9f3e'
                        key: {
                            sys_ui_action: '0d39df4715c64e0e8b4354d77a3ea147'
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
                        table: 'sys_security_acl_role'
                        id: '5f24875d7cff4044a23a7bf6af03a797'
                        key: {
                            sys_security_acl: '67065cff393d40fea0d2e79a9f3696db'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '628e5f33774d45c5903028697f952e04'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'expected'
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
                        table: 'sys_dictionary'
                        id: '638c690ef7a54c1c91e2f2006a0591b3'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'updated'
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
                        table: 'sys_documentation'
                        id: '656e2336d6fb4c5295aa457a826595da'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'target'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '66b6f4f4cdda49e2a8ecd51ecec0dff1'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'active'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '671e636b2d5949eeb08f53f6727031ee'
                        key: {
                            sys_security_acl: '4e415a39c8624418bd97babf8854b761'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '673d0526bf0c4d919e5eca4c2e73adab'
                        key: {
                            sys_security_acl: '592b3d5fad294cbd877b1c2b3f4830c5'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '67e6e510670541b28acad18fd3c97eab'
                        key: {
                            sys_security_acl: 'f59abb3fe0c14813add0d93118baa3df'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '693cda6319ac43a6aa97423bc2b281bb'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'missed'
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
                        table: 'sys_index'
                        id: '6ad54841bbbc4900a1dbf7663e7f664c'
                        key: {
                            logical_table_name: 'sn_vul_asc_finding'
                            col_name_string: 'policy_definition'
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
                        table: 'sys_security_acl_role'
                        id: '6bef20b2675a4fdea93e7f96245c4a6c'
                        key: {
                            sys_security_acl: 'eb3e17661acf412585f8b1c28bf71a83'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '6cc9b4374aad473fb4201070648a1d30'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_created'
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
                        table: 'sys_documentation'
                        id: '6fb7ee61a57d4164b74ee2489ab2405d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '73976197be1445daab7403d1111663e0'
                        key: {
                            sys_security_acl: '2212b19b8267478eaa9cd27b604ee0ef'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '7416266ae6bc448d837c4e0d3646e424'
                        key: {
                            sys_security_acl: 'd56e63b2128c438b92731baaca61fba5'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '747075c17aed4ba59f126edaaeee25b4'
                        key: {
                            sys_security_acl: '6f10e895414c4b0197f3d878f1bb84fc'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '75184791977a4df796acf3185f125c8a'
                        key: {
                            sys_security_acl: 'b7c1c5d85dd743099776e8b0d9482991'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '7634a31a2acf4fdbb4893c0573574a3d'
                        key: {
                            sys_security_acl: '5bdc8dfff9ff49f1936c222a79250312'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '76fc077689994560ac99e3ab508254ed'
                        key: {
                            sys_security_acl: 'aa42aac4bb534e4b9bb5866db7f12584'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_db_object'
                        id: '7754928b51c943eebf844eb85a525540'
                        key: {
                            name: 'sn_vul_asc_budget'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '77835949e25a470a9645160cd9075010'
                        key: {
                            sys_security_acl: '8d525157d4984932bb7d7676886d7e47'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_db_object'
                        id: '77df3f04e438415890a4f3a58be0edda'
                        key: {
                            name: 'sn_vul_asc_closure'
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
                        table: 'sys_security_acl_role'
                        id: '780cfa01cf8c41c18ff75f1039f55b19'
                        key: {
                            sys_security_acl: '3e3c7f9287624f1595b1bf343943a459'
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
                        table: 'sys_security_acl_role'
                        id: '787aa25f4fc54303924dff621f2be4ac'
                        key: {
                            sys_security_acl: '7d4039e5bf3e4f0d9bf861e06c541713'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '78a8fbbba43f408f97eeee17e5801340'
                        key: {
                            sys_security_acl: 'b5f449ebdf7140e1bded4c919c731eb0'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '7a0ab0b13b9d441e98f3edfb990510c3'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_name'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '7a94f57087764d78a34ad28926ea65ff'
                        key: {
                            sys_security_acl: '016ce2bbf1a94e71a409be05f00f5767'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '7bf314f5c95741d49b4613401e2286fc'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
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
                        table: 'sys_dictionary'
                        id: '7de7c092f6254581bcd13896c98acb9d'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'package_type'
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
                        table: 'sys_documentation'
                        id: '7ebffb14a1b44a37b2c94a6aabfd3229'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '81c2e504352d4b2b9b33337c282c78e4'
                        key: {
                            sys_security_acl: '852571bfd1954b97956f1124df8b1971'
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
                        id: '82200a7ede6345b9b44bee7c84bc1df0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'test_result'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '83580d9f49454799a10d51017cf6a01f'
                        key: {
                            sys_security_acl: '66b4e3a868f44ada8c673e5fe5ac2df5'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
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
                        table: 'sys_choice_set'
                        id: '83dca7d787a84fc9aeda8000850d2732'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'trigger'
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
                        table: 'sys_security_acl_role'
                        id: '84edf6b550d2475b876ae1470dffb2aa'
                        key: {
                            sys_security_acl: '1f8c637f637847f78a814c22d2af69d8'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '8599da7a3d8649e19c24432070b9aec9'
                        key: {
                            name: 'sn_vul_asc_check'
                            element: 'checked'
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
                        table: 'sys_security_acl_role'
                        id: '8611fbe5f9d146a7bd6dd43f6c255150'
                        key: {
                            sys_security_acl: 'ab7bdda2227a42299391358918cd1a2c'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '8a0d4a0fd69249adbc88650b52a48c7a'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'display_name'
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
                        table: 'sys_security_acl_role'
                        id: '8b201f9481fa4dc981868999f9a3b467'
                        key: {
                            sys_security_acl: '2df66eb5b87043d2901614c6c3f9e889'
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
                        table: 'sys_security_acl_role'
                        id: '8bf96086b85e43d3808b33951dfd3a9c'
                        key: {
                            sys_security_acl: 'a474264fcfd643498d0d7e196227e500'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: '8cae57e69ced4efb85d75535f6f11709'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'type'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: '8e4952a2d3e2448e8889d8b563f6d19e'
                        key: {
                            sys_security_acl: 'fd200c0a4e494f27b844a933ca02433a'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: '8f4d14ed65e74c9189d0d61e404d6980'
                        key: {
                            sys_security_acl: '5c7e606aa877445f83324b365d60a96f'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: '917ae28c14534b14b12ad3b5dd9cde46'
                        key: {
                            name: 'sn_vul_asc_budget'
                            element: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: '93bb9e74c82d490b999a02ffbf057208'
                        key: {
                            sys_security_acl: '5ac84125414d43b4adab6bd32991cffd'
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
                        table: 'sys_dictionary'
                        id: '9642a269712349acb0152329d5f07a2f'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'scope'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '96f485fb23ee4f6dbd105cd119034585'
                        key: {
                            sys_security_acl: 'c9e11649a8cd480ba090d6eaf3044047'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
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
                        table: 'sys_security_acl_role'
                        id: '98053aea53534ce1a75ec0b74e909830'
                        key: {
                            sys_security_acl: '67e71981471a4c58ab21af9849f48d3c'
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
                        table: 'sys_security_acl_role'
                        id: '9893ac6dc5424ff4ae379e057d866ca7'
                        key: {
                            sys_security_acl: '84cd15c1c7ac4ddb9e1c58f7689c3bf2'
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
                        table: 'sys_dictionary'
                        id: '99edf3bac551441ea6ee70c8485d2467'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'wake_at'
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
                        table: 'sys_security_acl_role'
                        id: '9cf35a3faa154e66a8e91f2600f050d7'
                        key: {
                            sys_security_acl: 'c63dda3083554817a555dddeb3378c97'
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
                        table: 'sys_documentation'
                        id: 'a1940c52982f490c81f80e4eabf949ee'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'short_description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a1a0948d9d9043afbbfdaec54f3641d7'
                        key: {
                            sys_security_acl: 'f680853fefd44721b0c031b57cc0b318'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'a3195f176818403b885ac84d7c71476e'
                        key: {
                            sys_security_acl: 'fd2360e4cfdb44ecb23acf65493ed9e1'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a328fcfe0bff41df98a0849982777f45'
                        key: {
                            sys_security_acl: 'f51f9549b00c46299a073175c1bf901a'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'a3fb7a4d4fd34e0f92a957cd65e9f5a6'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a45f486aef3d4baeb08d414bc71528d5'
                        key: {
                            sys_security_acl: '6cbdcac3c8ea4aa3a492b245ddac244f'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'a4f3ef94205046a89924d04e5ec867d6'
                        key: {
                            sys_security_acl: '050a0343abdd4e6db7adcaa860ccd78d'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a51deb7ab9dc44c0b693b79cef444732'
                        key: {
                            sys_security_acl: 'bfcf751b4a6d48ce91b197818d3aea69'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'a6671cb6c9224fe9a6c992e2d927c4af'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'first_found'
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
                        table: 'sys_dictionary'
                        id: 'a6b65339203e46d0aec3ff2c6ddd1b81'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'assessments'
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
                        table: 'sys_db_object'
                        id: 'a880a5a5bd654b44834a18435bfa6448'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
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
                        table: 'sys_dictionary'
                        id: 'ab767c214fce45249c333a5a967c0655'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'retrieved'
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
                        table: 'sys_dictionary'
                        id: 'acef1578b3954453af5d7f6f4d8dc54f'
                        key: {
                            name: 'sn_vul_asc_open_assess_import'
                            element: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'adedc064f5aa4ec1b87486ea36f86814'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ae551d414cfa4bf8b71e172862a54250'
                        key: {
                            sys_security_acl: 'b6df720b86fd4d508bbd835d7da23a03'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
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
                        table: 'sys_dictionary'
                        id: 'aee7ce9266744b34ac1fa141193cf557'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
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
                        table: 'sys_documentation'
                        id: 'b1175f907ece439aa4600f6dbad2aaee'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'error_code'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'b5f64f3a368f4ac6b08f24acbf0b714a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'management_group_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b63a792928c946e08f524990fe6f9a16'
                        key: {
                            sys_security_acl: '88927ae282ee45e1af406dcccaf8625b'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'b6b8ebe924de46aa99358aa3a8187bde'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'registry'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'b87643f89da942c2b478efea97d71333'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'run'
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
                        table: 'sys_documentation'
                        id: 'bb4e68c048e84e7ea5016295e96fca0f'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'not_applicable'
                            language: 'en'
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
                        table: 'sys_db_object'
                        id: 'bee3eb5a3d5745e48ccbc637926c79ee'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
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
                        table: 'sys_dictionary'
                        id: 'c0af3aa0954f47238775d02601a4c298'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'last_action'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c0fc5fb563a6429e9aa075be48b740b0'
                        key: {
                            sys_security_acl: 'fa695996ceb54bc0be869c93adf16b03'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'c1e98de18cd0420ea8a3c8918cad0660'
                        key: {
                            sys_security_acl: '6f18eec3dd4146de88847dbcd0be3cd4'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c20ad2c92e874ebfb4abf8022ac8d4fc'
                        key: {
                            sys_security_acl: '1fc0d88df47b4ce3b9f5a9993f02b0ca'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'c67ac78ef0fd432ab6fdfa6b7a721dad'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'verification'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'c8285f3ea2af4b618c1c3cd5df1d39bc'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'rejected'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c96c43dc47314aeaaca9f2360e2137ad'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'attempts'
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
                        table: 'sys_security_acl_role'
                        id: 'cb48bc97c731404a8723b55c1816dbba'
                        key: {
                            sys_security_acl: '61b0c26fde0749149a764e3c4ec84c4e'
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
                        table: 'sys_security_acl_role'
                        id: 'cefcaf991e3444b7a27bbbe9ceb267e9'
                        key: {
                            sys_security_acl: 'fb7d3be7d3ea475fa25a0dae555ba829'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cfeaa3dbb44c40d0a93f392db40faa0e'
                        key: {
                            sys_security_acl: 'f10a54cfdcba4a719bd8532dfef3aaa9'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd00652d4db8d4cf7ba606cd899e3d357'
                        key: {
                            sys_security_acl: 'af000903c29d475aa563ed85bae04695'
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
                        id: 'd01464e70ed44734846685c080bb11bf'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'fingerprint'
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
                        table: 'sys_dictionary'
                        id: 'd1ae1c1483e349f59e5698a406a4bcb1'
                        key: {
                            name: 'sn_vul_asc_container_import'
                            element: 'verdict'
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
                        table: 'sys_security_acl_role'
                        id: 'd2c63c1168f34d6c995342e9abd8a2ba'
                        key: {
                            sys_security_acl: 'a937a5b760a44d91b28bf97c51356ca4'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd34ef55fca5244cd818ae9d854a26399'
                        key: {
                            sys_security_acl: 'ffa14a9821d846aa9842a79b40a3dfee'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'd4131ab0be9143469e3a24ab186e8251'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'd8f1e9f52baa47feb42848245f6bb564'
                        key: {
                            name: 'sn_vul_asc_policy_import'
                            element: 'external_id'
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
                        table: 'sys_security_acl_role'
                        id: 'd9edc6c26c0b4c06b525f9101cb6ed6a'
                        key: {
                            sys_security_acl: '1df4b2ff319a437ca2654e9ab898dd47'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'da1a98ffaedc42fcae5ca74da8712f50'
                        key: {
                            sys_security_acl: 'abff20b97180415ba12dc3f987af97f5'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'dabc3c0c44a24761a9d1f7c3750302f3'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_source'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'dbef817f521f4784b9e9c95bef38b6bf'
                        key: {
                            name: 'sn_vul_asc_integration_run'
                            element: 'not_applicable'
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
                        table: 'sys_security_acl_role'
                        id: 'dffb7c8c742c4d85a72234d5a9e44113'
                        key: {
                            sys_security_acl: 'f2c985043fd444648e6b0c7eb8bcac27'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'e05f4c34217f4b128354e7efc23e6e86'
                        key: {
                            sys_security_acl: '090ac25f73d7407fbe28532d548f8101'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_security_acl_role'
                        id: 'e1c7aeb3de8b46df9d8aa42f361d5924'
                        key: {
                            sys_security_acl: '2787bf0c033241dc909cd2deb15266ce'
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
                        table: 'sys_documentation'
                        id: 'e2b59ab652ea442fb275dc00f77772e0'
                        key: {
                            name: 'sn_vul_asc_closure'
                            element: 'deployment'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'e36d0aea020d4143b907182ec575a60d'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'first_cursor'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: 'e43b896c3eda4ed38f9f391f90ef30e6'
                        key: {
                            sys_security_acl: '9b1f58956d5944f597d0e1db74d3c281'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'e5864ba2c0d64fce917b3b15b23db7e9'
                        key: {
                            name: 'sn_vul_asc_integration_process'
                            element: 'heartbeat'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e5dfd33efd4d442db6b9f5aecfda17ee'
                        key: {
                            sys_security_acl: 'f8b840cce8864886b6180794ee05732b'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'e63ba16126b041b38f403e61eba37ddb'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6502e8712d8440495075a2f591cbb18'
                        key: {
                            sys_security_acl: '3b0d0a4e9c2740fda09face0dd9d8013'
                            sys_user_role: {
                                id: '0799e4fa6c6d460a856335b47f05092b'
                                key: {
                                    name: 'sn_vul_asc.read_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6766ce266664b80a04a9d8a34fbebed'
                        key: {
                            sys_security_acl: '8d5b63f7af2247e39ec1d03642953e1b'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'e6e0b0c9e6ad43e2b7fe3edd40333b08'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'policy_definition'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'e7a1850ebeae48e5a804eef31d1b979e'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'region'
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
                        table: 'sys_security_acl_role'
                        id: 'ea3e74f51dbf4fe78fdf5165e2a992ef'
                        key: {
                            sys_security_acl: '04e9282941f7495e9309e67ece886e46'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_documentation'
                        id: 'eaae0b2aa9e64d3cbab6943b41d3949a'
                        key: {
                            name: 'sn_vul_asc_deployment'
                            element: 'client_secret'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'eb8175a323d8431086b432adfc6467fd'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'object_id'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'ec743dbede2f4cce88fcae4d7b91ac36'
                        key: {
                            name: 'sn_vul_asc_integration'
                            element: 'start_time'
                            language: 'en'
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
                        table: 'sys_security_acl_role'
                        id: 'ed2e9ab1f2834d45ab9ebcadc055e768'
                        key: {
                            sys_security_acl: '951e6429dc1d4eafa537c41c1277fcca'
                            sys_user_role: {
                                id: 'b2d24297c20448f4bc6f585b273b6679'
                                key: {
                                    name: 'sn_vul_asc.configure_integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ed8f3d6e237c4af2877d6b22660bcd55'
                        key: {
                            sys_security_acl: '72dcd1edabf54b6785d673eb1be7cf08'
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
                        table: 'sys_security_acl_role'
                        id: 'ef175e07a0054f089b1be64095556c34'
                        key: {
                            sys_security_acl: '7f5615a9470242818a85e20c5c78d186'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'f04278639275404782a44978cc9f1962'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f04cadc43ec44303b7718277f125bd90'
                        key: {
                            sys_security_acl: '194bff6a8d074e6da5c33ac2924ebc35'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f17b18118b72400896f191ae2f102fc0'
                        key: {
                            sys_security_acl: '59818a571c0844a6af2924f564fdee1e'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
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
                        table: 'sys_dictionary'
                        id: 'f2b9dcc38d7c425db8f6f7c69937942c'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'NULL'
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
                        table: 'sys_security_acl_role'
                        id: 'f353186a90134913aaa1dd3b8cb8d7e7'
                        key: {
                            sys_security_acl: '6ece364e191440d192a4b4181439bdb1'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'f4c336cb46b841aa984e8b2aa11cb8f0'
                        key: {
                            name: 'sn_vul_asc_finding'
                            element: 'reason'
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
                        table: 'sys_dictionary'
                        id: 'f758441c234243db85d1f49010ba4a51'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'resource_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f76557a7a7e24013b1d13680643e2050'
                        key: {
                            sys_security_acl: 'a2b56693c00e4b39b22a723c584b5d39'
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
                        table: 'sys_dictionary'
                        id: 'f8132b79bcef4fd9bca6e8d6accb776f'
                        key: {
                            name: 'sn_vul_asc_metadata_import'
                            element: 'source_id'
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
                        table: 'sys_dictionary'
                        id: 'f9603690e1e3444a9807945296d7a556'
                        key: {
                            name: 'sn_vul_asc_assessment_import'
                            element: 'fingerprint'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fa231fdc5c6442399ce28b82505f9ff3'
                        key: {
                            sys_security_acl: 'edde88bc56464445875f53a7c4f40e56'
                            sys_user_role: {
                                id: '6fc4de061c284446a028924f27e0b390'
                                key: {
                                    name: 'admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'fdaac3d0961b4d0fa27f9692952bdc1e'
                        key: {
                            name: 'sn_vul_asc_compliance_import'
                            element: 'test_title'
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
