// Written by `npm run build` from openapi/. Do not edit.

import type { ClientOperation, JsonSchema } from '../src/descriptor.js';

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = {
  "basePath": "/agentgateway/resource",
  "port": 8043
} as const;

/** The value of the header `Content-Type`, which the pages make mandatory on every request (deviation 8). */
export const contentType = "application/json; charset=UTF-8";

/** What a client needs to know of every operation, in the order of a session. */
export const operations = {
  "loginEx": {
    "id": "loginEx",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/loginex",
    "page": "cec_07_1224 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          }
        }
      },
      "secrets": [
        "password"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "login": {
    "id": "login",
    "method": "PUT",
    "path": "/onlineagent/{agentid}",
    "page": "cec_07_1202 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password",
          "phonenum"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          },
          "callBackUri": {
            "type": "string",
            "maxLength": 200
          },
          "serviceToken": {
            "type": "string",
            "maxLength": 50
          }
        }
      },
      "secrets": [
        "password",
        "serviceToken"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "forceLogin": {
    "id": "forceLogin",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/forcelogin",
    "page": "cec_07_1203 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "password",
          "phonenum"
        ],
        "properties": {
          "password": {
            "type": "string",
            "maxLength": 32
          },
          "phonenum": {
            "type": "string",
            "maxLength": 24
          },
          "autoanswer": {
            "type": "boolean"
          },
          "autoenteridle": {
            "type": "boolean"
          },
          "releasephone": {
            "type": "boolean"
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ]
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ]
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean"
          },
          "checkInWebm": {
            "type": "boolean"
          },
          "checkInMailm": {
            "type": "boolean"
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean"
          },
          "callBackUri": {
            "type": "string",
            "maxLength": 200
          },
          "serviceToken": {
            "type": "string",
            "maxLength": 50
          }
        }
      },
      "secrets": [
        "password",
        "serviceToken"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "vdnid",
            "workno",
            "mediatype",
            "loginTime",
            "isForceChange",
            "serverName",
            "timeRemaining"
          ],
          "properties": {
            "vdnid": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "workno": {
              "type": "string"
            },
            "mediatype": {
              "type": "string",
              "pattern": "^[TF]{3}$"
            },
            "loginTime": {
              "type": "string",
              "pattern": "^\\d{13}$"
            },
            "isForceChange": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            },
            "serverName": {
              "type": "string"
            },
            "timeRemaining": {
              "type": "string",
              "pattern": "^(\\d|[1-9]\\d|1[0-7]\\d|180)?$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_InService",
      "AgentState_Ready",
      "AgentState_SetNotReady_Success",
      "AgentState_Work"
    ]
  },
  "updateGuid": {
    "id": "updateGuid",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/updateGuid",
    "page": "cec_07_1225 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "guid"
          ],
          "properties": {
            "guid": {
              "type": "string",
              "pattern": "^[!-~]+$"
            }
          }
        }
      }
    },
    "payload": "result",
    "bringsGuid": "guid",
    "triggers": []
  },
  "handShake": {
    "id": "handShake",
    "method": "POST",
    "path": "/onlineagent/{agentid}/handshake",
    "page": "cec_07_1204 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      },
      {
        "name": "service_token",
        "in": "header",
        "required": false,
        "schema": {
          "type": "string",
          "maxLength": 50
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    },
    "triggers": []
  },
  "resetSkill": {
    "id": "resetSkill",
    "method": "POST",
    "path": "/onlineagent/{agentid}/resetskill/{autoflag}",
    "page": "cec_07_1209 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "autoflag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "boolean"
        }
      },
      {
        "name": "skillid",
        "in": "query",
        "required": false,
        "schema": {
          "type": "string",
          "maxLength": 4000
        }
      },
      {
        "name": "phonelinkage",
        "in": "query",
        "required": false,
        "schema": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "queryAgentSkills": {
    "id": "queryAgentSkills",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskills",
    "page": "cec_07_1206 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "name",
              "id",
              "mediatype"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "id": {
                "type": "integer"
              },
              "mediatype": {
                "type": "integer",
                "enum": [
                  1,
                  2,
                  4,
                  5,
                  15,
                  16,
                  17,
                  19,
                  51,
                  53
                ]
              }
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "queryAgentSkillsByWorkNo": {
    "id": "queryAgentSkillsByWorkNo",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
    "page": "cec_07_1207 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "workno",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "name",
              "id",
              "mediatype"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "id": {
                "type": "integer"
              },
              "mediatype": {
                "type": "integer",
                "enum": [
                  1,
                  2,
                  4,
                  5,
                  15,
                  16,
                  17,
                  19,
                  51,
                  53
                ]
              }
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "setAgentAutoAnswer": {
    "id": "setAgentAutoAnswer",
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
    "page": "cec_07_1208 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "isautoanswer",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "maxLength": 5
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "setAgentAutoEnterIdle": {
    "id": "setAgentAutoEnterIdle",
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoenteridle/{flag}",
    "page": "cec_07_0351 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      },
      {
        "name": "flag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 5
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "setTalkRight": {
    "id": "setTalkRight",
    "method": "POST",
    "path": "/onlineagent/{agentid}/settalkright",
    "page": "cec_07_1223 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "flag",
        "in": "query",
        "required": true,
        "schema": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "setCustomState": {
    "id": "setCustomState",
    "method": "POST",
    "path": "/onlineagent/{agentid}/setcustomstate",
    "page": "cec_07_1228 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "customstate",
        "in": "query",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 65534
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "queryCustomState": {
    "id": "queryCustomState",
    "method": "GET",
    "path": "/onlineagent/{agentid}/querycustomstate",
    "page": "cec_07_1229 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "required": [
            "agentcustomstate"
          ],
          "properties": {
            "agentcustomstate": {
              "type": "string",
              "pattern": "^\\d{1,5}$"
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "cancelSetCustomState": {
    "id": "cancelSetCustomState",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelsetcustomstate",
    "page": "cec_07_1230 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "getAgentStatus": {
    "id": "getAgentStatus",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentstatus",
    "page": "cec_07_1222 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "agentState",
                "isWorking"
              ],
              "properties": {
                "agentState": {
                  "type": "integer",
                  "enum": [
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9
                  ]
                },
                "isWorking": {
                  "type": "boolean"
                }
              }
            },
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "agentState",
                  "isWorking"
                ],
                "properties": {
                  "agentState": {
                    "type": "integer",
                    "enum": [
                      0,
                      1,
                      2,
                      3,
                      4,
                      5,
                      6,
                      7,
                      8,
                      9
                    ]
                  },
                  "isWorking": {
                    "type": "boolean"
                  }
                }
              }
            }
          ]
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "syncagentinfo": {
    "id": "syncagentinfo",
    "method": "POST",
    "path": "/onlineagent/{agentid}/syncagentinfo",
    "page": "cec_07_1226 (2025-03-31)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode",
        "result"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object",
          "properties": {
            "callinfo": {
              "type": "string"
            },
            "agentStateInfo": {
              "type": "object",
              "properties": {
                "callFeature": {
                  "type": "integer",
                  "enum": [
                    0,
                    6,
                    7,
                    41,
                    44,
                    45,
                    51,
                    52,
                    53,
                    -1
                  ]
                },
                "callData": {
                  "type": "string"
                },
                "lastState": {
                  "type": "integer"
                },
                "preBusy": {
                  "type": "boolean"
                },
                "firsttalkingFlag": {
                  "type": "boolean"
                },
                "workNo": {
                  "type": "string"
                },
                "qcWorkNo": {
                  "type": "string"
                },
                "callerNo": {
                  "type": "string"
                },
                "beginHoldTime": {
                  "type": "string"
                },
                "state": {
                  "type": "integer",
                  "enum": [
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11,
                    12,
                    13,
                    14,
                    15,
                    16,
                    17,
                    255
                  ]
                },
                "talkingCallfeature": {
                  "type": "integer",
                  "enum": [
                    0,
                    6,
                    7,
                    41,
                    44,
                    45,
                    51,
                    52,
                    53,
                    -1
                  ]
                },
                "releaseFlag": {
                  "type": "integer"
                },
                "calledNo": {
                  "type": "string"
                },
                "mainCallId": {
                  "type": "string"
                },
                "secondTalkingTime": {
                  "type": "string"
                },
                "preRest": {
                  "type": "boolean"
                },
                "recordID": {
                  "type": "string"
                },
                "currentTime": {
                  "type": "string"
                },
                "beginTalkingTime": {
                  "type": "string"
                },
                "partner": {
                  "type": "string"
                },
                "holdCallId": {
                  "type": "string"
                },
                "agentStateBeginTime": {
                  "type": "string"
                },
                "curCommand": {
                  "type": "integer"
                },
                "curCallId": {
                  "type": "string"
                },
                "cmdBeginTime": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "sendNoteletEx": {
    "id": "sendNoteletEx",
    "method": "POST",
    "path": "/onlineagent/{agentid}/sendnoteletex",
    "page": "cec_07_1205 (2025-03-31)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "agentIds",
          "content"
        ],
        "properties": {
          "agentIds": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "type": "integer"
            }
          },
          "content": {
            "type": "string",
            "maxLength": 1023
          }
        }
      },
      "secrets": []
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": [
            "object",
            "null"
          ]
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_Note"
    ]
  },
  "modifyAccountPwdEx": {
    "id": "modifyAccountPwdEx",
    "method": "POST",
    "path": "/onlineagent/{agentid}/modifyaccountpwdex",
    "page": "cec_07_0350 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "body": {
      "schema": {
        "type": "object",
        "required": [
          "oldPassword",
          "newPassword"
        ],
        "properties": {
          "oldPassword": {
            "type": "string",
            "maxLength": 32
          },
          "newPassword": {
            "type": "string",
            "minLength": 8,
            "maxLength": 32
          }
        }
      },
      "secrets": [
        "oldPassword",
        "newPassword"
      ]
    },
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": []
  },
  "sayBusy": {
    "id": "sayBusy",
    "method": "POST",
    "path": "/onlineagent/{agentid}/saybusy",
    "page": "cec_07_1211 (2024-08-02)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "reason",
        "in": "query",
        "required": false,
        "schema": {
          "type": "integer",
          "anyOf": [
            {
              "enum": [
                0
              ]
            },
            {
              "minimum": 200,
              "maximum": 250
            }
          ]
        }
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetNotReady_Success"
    ]
  },
  "cancelBusy": {
    "id": "cancelBusy",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelbusy",
    "page": "cec_07_1212 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelNotReady_Success"
    ]
  },
  "sayFree": {
    "id": "sayFree",
    "method": "POST",
    "path": "/onlineagent/{agentid}/sayfree",
    "page": "cec_07_1210 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelNotReady_Success",
      "AgentState_CancelWork_Success"
    ]
  },
  "sayWork": {
    "id": "sayWork",
    "method": "POST",
    "path": "/onlineagent/{agentid}/work",
    "page": "cec_07_1215 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetWork_Success"
    ]
  },
  "cancelWork": {
    "id": "cancelWork",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelwork",
    "page": "cec_07_13522 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelWork_Success"
    ]
  },
  "rest": {
    "id": "rest",
    "method": "POST",
    "path": "/onlineagent/{agentid}/rest/{time}/{restcause}",
    "page": "cec_07_1213 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "time",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 86399
        },
        "unit": "s"
      },
      {
        "name": "restcause",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 255
        }
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_SetRest_Success",
      "AgentState_Rest_Timeout"
    ]
  },
  "cancelRest": {
    "id": "cancelRest",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelrest",
    "page": "cec_07_13492 (2025-11-13)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentState_CancelRest_Success"
    ]
  },
  "getAgentEvent": {
    "id": "getAgentEvent",
    "method": "GET",
    "path": "/agentevent/{agentid}",
    "page": "cec_07_1274 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer"
        }
      },
      {
        "name": "calldata",
        "in": "query",
        "required": false,
        "schema": {
          "type": "string"
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "event": {
          "type": [
            "object",
            "null"
          ],
          "required": [
            "eventType",
            "workNo",
            "content"
          ],
          "properties": {
            "eventType": {
              "type": "string"
            },
            "workNo": {
              "type": "string"
            },
            "content": {
              "anyOf": [
                {
                  "type": [
                    "object",
                    "null"
                  ]
                },
                {
                  "type": "string"
                }
              ]
            },
            "eventGenTime": {}
          }
        }
      }
    },
    "payload": "event",
    "triggers": [],
    "heldSeconds": 10
  },
  "forceLogoutWithReason": {
    "id": "forceLogoutWithReason",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
    "page": "cec_07_1221 (2024-09-24)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      },
      {
        "name": "reason",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 255
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    },
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  },
  "forceLogout": {
    "id": "forceLogout",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogout",
    "page": "cec_07_1220 (2024-08-02)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        }
      }
    },
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  },
  "logout": {
    "id": "logout",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/logout",
    "page": "cec_07_1219 (2023-09-27)",
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        }
      }
    ],
    "success": {
      "type": "object",
      "required": [
        "message",
        "retcode"
      ],
      "properties": {
        "message": {
          "type": "string"
        },
        "retcode": {
          "type": "string",
          "enum": [
            "0"
          ]
        },
        "result": {
          "type": "object"
        }
      }
    },
    "payload": "result",
    "triggers": [
      "AgentOther_ShutdownService"
    ]
  }
} as const satisfies Record<string, ClientOperation>;

/** The operations that open a session, and those that close it. */
export const openingOperations: readonly string[] = [
  "loginEx",
  "login",
  "forceLogin"
];
export const closingOperations: readonly string[] = [
  "forceLogoutWithReason",
  "forceLogout",
  "logout"
];

/** The path templates of the operations that need no Guid, because they bring the first one. */
export const openingPaths: readonly string[] = [
  "/onlineagent/{agentid}/loginex",
  "/onlineagent/{agentid}",
  "/onlineagent/{agentid}/forcelogin"
];

/** A refusal, whatever its code. */
export const failure: JsonSchema = {
  "type": "object",
  "required": [
    "message",
    "retcode"
  ],
  "properties": {
    "message": {
      "type": "string"
    },
    "retcode": {
      "type": "string"
    },
    "result": {}
  }
};

/** The one HTTP status of an answer (deviation 9). */
export const status = 200;

/** The meanings of the error table. */
export const meanings: Readonly<Record<string, string>> = {
  "000-001": "events are fetched in a way that the configured event mode does not have",
  "000-002": "an address or a parameter of the URL is wrong, or a parameter breaks its definition",
  "000-003": "the interface may not be called; most likely the Guid is no longer valid",
  "000-004": "the agent is just being moved to another server",
  "000-005": "the inspecting and the inspected agent are one and the same",
  "000-006": "a parameter of the message is wrong",
  "000-007": "the interface was called once more while an earlier call is still running",
  "100-001": "a sign-in parameter is empty or not valid",
  "100-002": "the agent is signed in already; a forced sign-in may help",
  "100-003": "a resource or provider was not available at sign-in",
  "100-004": "user name or password is wrong",
  "100-005": "a sign-out parameter is not valid",
  "100-006": "the agent is not signed in",
  "100-007": "the operation failed inside the gateway, or its WAS could not be reached",
  "100-008": "the agent has signed out already",
  "100-009": "the state was not set; the agent may not have the right to it",
  "100-010": "the state of the agent does not allow signing out",
  "100-011": "a parameter is not valid at sign-in",
  "100-012": "the agent type is wrong at sign-in",
  "100-013": "the phone number to be bound to the agent is not valid",
  "100-014": "the phone number lies outside the configured range at sign-in",
  "100-015": "the agent is signed in already and may not be forced out",
  "100-016": "the IP address is not valid at sign-in",
  "100-017": "authentication at uPortal failed",
  "100-018": "the vdnId of the sign-in is not that of voice playback",
  "100-019": "a parameter is not valid when skill queues are queried",
  "100-020": "the password of the agent has expired",
  "100-021": "a sign-in of this agent is already under way",
  "101-001": "the agent is in no telephone conference",
  "101-002": "the agent does not chair the conference",
  "101-003": "the agent is in a conference already",
  "101-004": "only an inspector may query the conferences of a VDN",
  "101-005": "the chair cannot be passed to oneself",
  "101-006": "the chair cannot remove himself or herself",
  "101-007": "the chair cannot leave the conference",
  "104-001": "downloading of recordings is switched off",
  "104-002": "the agent may neither inspect nor play recordings",
  "104-003": "no recording was downloaded: the file name is not valid",
  "104-004": "no recording was downloaded: no drive is mapped",
  "104-005": "no recording was downloaded: there is no such file",
  "104-006": "no recording was downloaded: too little free space",
  "104-007": "the format of the recording is not supported",
  "104-008": "the system parameter for the recording format is missing",
  "104-009": "the recording could not be converted",
  "104-010": "POOL mode lacks a locationId",
  "104-011": "a recording could not be deleted (configuration interfaces)",
  "104-012": "a recording could not be fetched from OBS",
  "105-001": "Redis holds no information of the agent",
  "105-002": "disaster recovery of the agent is going on",
  "105-003": "disaster recovery is over already",
  "105-004": "the agent could not be queued for recovery",
  "105-005": "recovery took too long; the agent has to sign in again",
  "105-006": "the Guid does not fit after a recovery; a new sign-in gives a new one",
  "105-007": "disaster recovery is switched off; the agent has to sign in again",
  "106-001": "multimedia is switched off",
  "106-002": "the message to be sent is empty",
  "106-003": "more than the 60 sessions that are possible were asked for",
  "106-004": "the device type of a session transfer is not valid",
  "110-002": "the password was not changed",
  "110-003": "the old password is wrong",
  "110-004": "the password could not be queried",
  "110-005": "the password for the sign-in to the CTI is empty",
  "110-006": "the way in which passwords are authenticated could not be queried for the CTI",
  "110-007": "the password was not accepted when the sign-in data of the CTI were fetched",
  "110-008": "the database could not be queried for the sign-in data of the CTI",
  "110-009": "there are no sign-in data of the CTI",
  "110-010": "the user name could not be queried",
  "110-011": "the way in which users are authenticated could not be queried",
  "110-012": "no agent could be found by that attribute",
  "110-016": "the account is locked",
  "110-017": "the password was not changed: the new one is the old one",
  "110-018": "the password was not changed: it is the name, forwards or backwards",
  "110-019": "the password was not changed: it is not complex enough",
  "110-020": "the password was not changed: it has to have 8 to 30 characters",
  "110-021": "the account is locked after too many wrong passwords",
  "110-022": "the password was not changed: the new one and its repetition differ",
  "200-001": "the number dialled is wrong",
  "200-002": "there is no call to answer",
  "200-003": "there is no call to mute",
  "200-004": "the call is in no state to be muted",
  "200-005": "there is no call at all where a held one is to be connected",
  "200-006": "there is no held call to connect",
  "200-007": "there is no call to unmute",
  "200-008": "the call is in no state to be unmuted",
  "200-009": "there is no call for the announcement",
  "200-010": "there is no call to make one of three parties of",
  "200-011": "there is no held call to make one of three parties of",
  "200-012": "there is no call to transfer",
  "200-013": "there is no call to hold",
  "200-014": "the call is in no state to be held",
  "200-015": "there is no held call to take back",
  "200-016": "the call is in no state to be taken back",
  "200-017": "there is no call to hang up",
  "200-018": "there is no call for internal help",
  "200-019": "there is no call whose picture could be frozen",
  "200-020": "the call is in no state for its picture to be frozen",
  "200-021": "there is no call whose picture could be unfrozen",
  "200-022": "the call is in no state for its picture to be unfrozen",
  "200-023": "there is no call of which a number could be released",
  "200-024": "the number to be released is not there",
  "200-025": "there is no call to drop",
  "200-026": "there is no call",
  "200-037": "a call could not be rejected; what for in particular no copy of a page shows",
  "200-038": "a call could not be rejected; what for in particular no copy of a page shows",
  "200-039": "a call could not be rejected; what for in particular no copy of a page shows",
  "210-001": "there is no URL information",
  "300-001": "the agent may not query information of agents",
  "300-002": "there is no information of that agent",
  "300-003": "there is no such agent whose group could be told",
  "300-004": "there is no such group of agents",
  "400-001": "there is no call to set data of",
  "400-002": "there are no call data to be set",
  "400-003": "there is no information of a held call",
  "500-001": "a recording could not be rewound in the present state",
  "500-002": "a recording could not be wound forward in the present state",
  "500-003": "playback could not be paused in the present state",
  "500-004": "recording could not be paused in the present state",
  "500-005": "playback could not go on in the present state",
  "500-006": "recording could not go on in the present state",
  "500-007": "playback could not begin in the present state",
  "500-008": "recording could not begin in the present state",
  "500-009": "playback could not be stopped in the present state",
  "500-010": "recording could not be stopped in the present state",
  "600-001": "there is no such agent, or no skill queue is configured for it",
  "600-002": "that VDN has no skill queue",
  "600-003": "the VDN of the agent has no access code",
  "600-004": "the VDN of the agent has no IVR",
  "600-005": "the VDN of the agent has no skill queue",
  "700-001": "no member of the conference is given",
  "700-002": "the query for the state of the conference brought nothing",
  "700-003": "a message could not be sent",
  "700-014": "text chat: the database could not be queried",
  "700-016": "text chat: the text has a word that is filtered out",
  "700-017": "text chat: no screen is being shared",
  "700-023": "text chat: the suffix of the file is wrong",
  "700-024": "text chat: the file is no picture",
  "700-100": "text chat: another error, or the database could not be written",
  "701-001": "no member of the conference is given",
  "701-002": "the query for the state of the conference brought nothing",
  "701-003": "who asks, or who is asked, is in a conference already",
  "701-004": "the agent who invites is not in the conference",
  "701-005": "there is no such conference to end, or the agent may not end it",
  "701-006": "the WAS has no address of the MS",
  "800-001": "there is no proxy service",
  "800-002": "the configuration could not be queried",
  "800-003": "the media gateway to be used by default is not known",
  "900-001": "quality control has no provider",
  "900-002": "the agent has no right to this quality control",
  "900-003": "a resource of quality control is not available",
  "900-004": "there is no such agent to monitor",
  "900-005": "the state of the agent does not allow this quality control",
  "900-006": "the time of a video recording is not valid",
  "900-007": "no licence for video recording is loaded",
  "900-008": "the video recording platform failed for an unknown reason",
  "900-009": "there is no task of quality control to delete",
  "999-001": "the configuration file of the server has a wrong WAS address"
};

/** The groups of the error table, by the first three digits of a code. */
export const groups: Readonly<Record<string, string>> = {
  "100": "sign-in, sign-out and agent state",
  "101": "agent conference",
  "104": "recording files",
  "105": "disaster recovery",
  "106": "multimedia",
  "107": "configuration interfaces",
  "110": "accounts and passwords",
  "200": "calls",
  "210": "URL information",
  "300": "agent information",
  "400": "call data",
  "500": "recording and playback",
  "600": "queues and VDN",
  "700": "multimedia conference and text chat",
  "701": "multimedia conference",
  "800": "system, configuration and video",
  "900": "quality control",
  "999": "server configuration",
  "000": "access and general"
};

/** The codes of the error table that say that there is no such session, or no longer. */
export const sessionCodes: readonly string[] = [
  "000-003",
  "100-006",
  "100-008",
  "105-001",
  "105-005",
  "105-006",
  "105-007"
];

/** The events that say that the agent is signed out. */
export const closingEvents: readonly string[] = [
  "AgentOther_ShutdownService"
];

/** The request by which the gateway pushes events, and the answer that takes them. */
export const pushSchema: JsonSchema = {
  "type": "object",
  "required": [
    "workNo",
    "eventList"
  ],
  "properties": {
    "workNo": {
      "type": "string"
    },
    "eventList": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "eventType",
          "workNo",
          "content"
        ],
        "properties": {
          "eventType": {
            "type": "string"
          },
          "workNo": {
            "type": "string"
          },
          "content": {
            "anyOf": [
              {
                "type": [
                  "object",
                  "null"
                ]
              },
              {
                "type": "string"
              }
            ]
          }
        }
      }
    }
  }
};
export const pushAnswer = {
  "message": "success",
  "retcode": "0"
} as const;

/** Milliseconds between an answer without event and the next poll; seconds without a poll that end a session; seconds between heartbeats. */
export const polling = {
  "spacingMs": {
    "minimum": 200,
    "maximum": 500
  },
  "unpolledSeconds": 120,
  "heartbeatSeconds": 30
} as const;
