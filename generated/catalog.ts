// Written by `npm run build` from openapi/. Do not edit.

import type { AgentState, AgentStateDescriptor, CallTransition, ErrorCode, EventDescriptor, OperationDescriptor } from '../src/descriptor.js';

/** Version and edition of the contract. */
export const contract = {
  "version": "0.1.0",
  "edition": "as-published"
} as const;

/** Path that all operations stand below, and the port that a gateway listens on unless configured otherwise. */
export const server = {
  "basePath": "/agentgateway/resource",
  "port": 8043
} as const;

/** Where the Guid comes from and how long it lives, by the setting of the gateway. */
export const authModes = {
  "static": {
    "setting": "AUTHMODE = 1",
    "guidFrom": "loginEx",
    "lifetime": "the session"
  },
  "dynamic": {
    "setting": "AUTHMODE = 2",
    "guidFrom": "getAgentEvent",
    "renewedEverySeconds": 60,
    "validForSeconds": 120,
    "isVendorDefault": true
  }
} as const;

/** The name of an operation: the operationId of the document, which is the method name that the pages give for logs. */
export type OperationId = 'loginEx' | 'login' | 'forceLogin' | 'updateGuid' | 'handShake' | 'resetSkill' | 'queryAgentSkills' | 'queryAgentSkillsByWorkNo' | 'setAgentAutoAnswer' | 'setAgentAutoEnterIdle' | 'setTalkRight' | 'setCustomState' | 'queryCustomState' | 'cancelSetCustomState' | 'getAgentStatus' | 'syncagentinfo' | 'sendNoteletEx' | 'modifyAccountPwdEx' | 'sayBusy' | 'cancelBusy' | 'sayFree' | 'sayWork' | 'cancelWork' | 'rest' | 'cancelRest' | 'getAgentEvent' | 'forceLogoutWithReason' | 'forceLogout' | 'logout';

/** Every operation, in the order of a session. */
export const operations = {
  "loginEx": {
    "id": "loginEx",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/loginex",
    "summary": "Sign in to the platform",
    "source": {
      "page": "cec_07_1224",
      "edition": "2023-09-27",
      "title": "Signing In to the Platform by an Agent"
    },
    "session": "opens",
    "needsGuid": false,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "body": {
      "mediaType": "application/json",
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
            "type": "boolean",
            "default": true
          },
          "autoenteridle": {
            "type": "boolean",
            "default": true
          },
          "releasephone": {
            "type": "boolean",
            "default": true
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ],
            "default": 4
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ],
            "default": 4
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$",
            "default": "127.0.0.1"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean",
            "default": false
          },
          "checkInWebm": {
            "type": "boolean",
            "default": true
          },
          "checkInMailm": {
            "type": "boolean",
            "default": false
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean",
            "default": false
          }
        }
      },
      "secrets": [
        "password"
      ],
      "agentNumbers": [],
      "example": {
        "password": "",
        "phonenum": "40038",
        "status": 4,
        "releasephone": false,
        "agenttype": 4
      },
      "longest": {
        "ip": "192.168.100.100"
      },
      "counterexamples": {
        "ip": "fe80::1"
      },
      "samples": {
        "entryIp": "192.168.100.1"
      }
    },
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-001",
                "100-002",
                "100-003",
                "100-004",
                "100-007",
                "100-012",
                "100-015",
                "100-016",
                "110-016",
                "999-001"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ],
      "setGuid": {
        "sent": "on-success",
        "pattern": "^JSESSIONID=[^\\s;]+$"
      }
    },
    "errorCodes": [
      "100-001",
      "100-002",
      "100-003",
      "100-004",
      "100-007",
      "100-012",
      "100-015",
      "100-016",
      "110-016",
      "999-001"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_InService",
        "delivery": "always"
      },
      {
        "event": "AgentState_Ready",
        "delivery": "always"
      },
      {
        "event": "AgentState_SetNotReady_Success",
        "delivery": "always",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "event": "AgentState_Work",
        "delivery": "always",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "transitions": [
      {
        "from": [
          "signed-out"
        ],
        "to": "busy",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "from": [
          "signed-out"
        ],
        "to": "idle",
        "when": {
          "parameter": "status",
          "equals": 4
        }
      },
      {
        "from": [
          "signed-out"
        ],
        "to": "wrap-up",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "preconditions": [],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken."
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "ccs-only",
        "statement": "The sign-in is one to the CCS alone, which enables voice calls, and not to the media server.",
        "unchecked": "the servers behind the gateway are not seen from outside"
      },
      {
        "id": "sign-in-and-sign-out-do-not-overlap",
        "statement": "Sign-out may not be called before sign-in has answered.",
        "source": {
          "page": "cec_07_1219",
          "edition": "2023-09-27"
        },
        "unchecked": "it binds the client"
      },
      {
        "id": "no-license",
        "statement": "The sign-in takes no license, because it leaves the media server out.",
        "unchecked": "licenses are not seen from outside"
      },
      {
        "id": "result-only-on-success",
        "statement": "The result is filled after a sign-in that succeeded."
      },
      {
        "id": "voice-needs-cti",
        "statement": "Voice business needs a successful sign-in to the CTI server.",
        "unchecked": "it takes a call"
      },
      {
        "id": "chat-needs-webm",
        "statement": "Text chat needs a successful sign-in to WebM.",
        "unchecked": "it takes a chat"
      },
      {
        "id": "no-mailm-yet",
        "statement": "An agent cannot sign in to MailM at present.",
        "unchecked": "the page says it of the present only"
      },
      {
        "id": "change-password-when-told",
        "statement": "An agent whose isForceChange is \"true\" has to change the password after the sign-in.",
        "unchecked": "it binds the agent"
      },
      {
        "id": "safe-passwords",
        "statement": "The advice is to have isForceChange \"true\" and a number of days in timeRemaining, for \"false\" and an empty text are security risks.",
        "unchecked": "it is advice to whoever runs the platform"
      }
    ]
  },
  "login": {
    "id": "login",
    "method": "PUT",
    "path": "/onlineagent/{agentid}",
    "summary": "Sign in",
    "source": {
      "page": "cec_07_1202",
      "edition": "2024-09-24",
      "title": "Signing In"
    },
    "session": "opens",
    "needsGuid": false,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "body": {
      "mediaType": "application/json",
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
            "type": "boolean",
            "default": true
          },
          "autoenteridle": {
            "type": "boolean",
            "default": true
          },
          "releasephone": {
            "type": "boolean",
            "default": true
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ],
            "default": 4
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ],
            "default": 4
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$",
            "default": "127.0.0.1"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean",
            "default": false
          },
          "checkInWebm": {
            "type": "boolean",
            "default": true
          },
          "checkInMailm": {
            "type": "boolean",
            "default": false
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean",
            "default": false
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
      ],
      "agentNumbers": [],
      "example": {
        "password": "",
        "phonenum": "40038",
        "status": 4,
        "releasephone": false,
        "agenttype": 4
      },
      "longest": {
        "ip": "192.168.100.100"
      },
      "counterexamples": {
        "ip": "fe80::1"
      },
      "samples": {
        "entryIp": "192.168.100.1"
      }
    },
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-001",
                "100-002",
                "100-003",
                "100-004",
                "100-007",
                "100-012",
                "100-015",
                "100-016",
                "110-016",
                "999-001"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ],
      "setGuid": {
        "sent": "on-success",
        "pattern": "^JSESSIONID=[^\\s;]+$"
      }
    },
    "errorCodes": [
      "100-001",
      "100-002",
      "100-003",
      "100-004",
      "100-007",
      "100-012",
      "100-015",
      "100-016",
      "110-016",
      "999-001"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_InService",
        "delivery": "always",
        "evidence": "inferred"
      },
      {
        "event": "AgentState_Ready",
        "delivery": "always",
        "evidence": "inferred"
      },
      {
        "event": "AgentState_SetNotReady_Success",
        "delivery": "always",
        "evidence": "inferred",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "event": "AgentState_Work",
        "delivery": "always",
        "evidence": "inferred",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "transitions": [
      {
        "from": [
          "signed-out"
        ],
        "to": "busy",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "from": [
          "signed-out"
        ],
        "to": "idle",
        "when": {
          "parameter": "status",
          "equals": 4
        }
      },
      {
        "from": [
          "signed-out"
        ],
        "to": "wrap-up",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "preconditions": [],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-in that succeeds signs the agent in, so that the commands of the agent are taken."
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "force-when-signed-in",
        "statement": "An agent who is refused with 100-002 may sign in by force.",
        "unchecked": "it binds the client"
      },
      {
        "id": "poll-at-once",
        "statement": "An agent who has signed in polls for events at once.",
        "unchecked": "it binds the client"
      },
      {
        "id": "sign-in-and-sign-out-do-not-overlap",
        "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
        "unchecked": "it binds the client"
      },
      {
        "id": "push-mode",
        "statement": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise.",
        "unchecked": "it takes a server that the gateway can reach"
      },
      {
        "id": "not-repeated",
        "statement": "A sign-in may not be called again before it has answered.",
        "source": {
          "page": "cec_07_1202",
          "edition": "2025-11-13"
        },
        "unchecked": "it binds the client"
      },
      {
        "id": "voice-needs-cti",
        "statement": "Voice business needs a successful sign-in to the CTI server.",
        "unchecked": "it takes a call"
      },
      {
        "id": "chat-needs-webm",
        "statement": "Text chat needs a successful sign-in to WebM.",
        "unchecked": "it takes a chat"
      },
      {
        "id": "no-mailm-yet",
        "statement": "An agent cannot sign in to MailM at present.",
        "unchecked": "the page says it of the present only"
      },
      {
        "id": "ciphertext",
        "statement": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm.",
        "source": {
          "page": "cec_07_1202",
          "edition": "2025-11-13"
        },
        "unchecked": "how the server is set is not seen from outside"
      },
      {
        "id": "change-password-when-told",
        "statement": "An agent whose isForceChange is \"true\" has to change the password before talking.",
        "source": {
          "page": "cec_07_1202",
          "edition": "2024-09-24"
        },
        "unchecked": "it takes a call"
      }
    ]
  },
  "forceLogin": {
    "id": "forceLogin",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/forcelogin",
    "summary": "Sign in by force",
    "source": {
      "page": "cec_07_1203",
      "edition": "2025-11-13",
      "title": "Forcibly Signing In"
    },
    "session": "opens",
    "needsGuid": false,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "body": {
      "mediaType": "application/json",
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
            "type": "boolean",
            "default": true
          },
          "autoenteridle": {
            "type": "boolean",
            "default": true
          },
          "releasephone": {
            "type": "boolean",
            "default": false
          },
          "agenttype": {
            "type": "integer",
            "enum": [
              4,
              11
            ],
            "default": 4
          },
          "status": {
            "type": "integer",
            "enum": [
              3,
              4,
              5
            ],
            "default": 4
          },
          "ip": {
            "type": "string",
            "maxLength": 15,
            "pattern": "^[^:]*$",
            "default": "127.0.0.1"
          },
          "entryIp": {
            "type": "string"
          },
          "phonelinkage": {
            "type": "boolean",
            "default": false
          },
          "checkInWebm": {
            "type": "boolean",
            "default": true
          },
          "checkInMailm": {
            "type": "boolean",
            "default": false
          },
          "vcPhoneNumber": {
            "type": "string",
            "maxLength": 24
          },
          "listenStatus": {
            "type": "boolean",
            "default": false
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
      ],
      "agentNumbers": [],
      "example": {
        "password": "",
        "phonenum": "40038",
        "status": 4,
        "agenttype": 4
      },
      "longest": {
        "ip": "192.168.100.100"
      },
      "counterexamples": {
        "ip": "fe80::1"
      },
      "samples": {
        "entryIp": "192.168.100.1"
      }
    },
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-001",
                "100-002",
                "100-003",
                "100-004",
                "100-007",
                "100-012",
                "100-015",
                "100-016",
                "110-016",
                "999-001"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ],
      "setGuid": {
        "sent": "on-success",
        "pattern": "^JSESSIONID=[^\\s;]+$"
      }
    },
    "errorCodes": [
      "100-001",
      "100-002",
      "100-003",
      "100-004",
      "100-007",
      "100-012",
      "100-015",
      "100-016",
      "110-016",
      "999-001"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_InService",
        "delivery": "always",
        "evidence": "inferred"
      },
      {
        "event": "AgentState_Ready",
        "delivery": "always",
        "evidence": "inferred"
      },
      {
        "event": "AgentState_SetNotReady_Success",
        "delivery": "always",
        "evidence": "inferred",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "event": "AgentState_Work",
        "delivery": "always",
        "evidence": "inferred",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "transitions": [
      {
        "from": [
          "signed-out",
          "idle",
          "busy",
          "wrap-up",
          "rest",
          "talking"
        ],
        "to": "busy",
        "when": {
          "parameter": "status",
          "equals": 3
        }
      },
      {
        "from": [
          "signed-out",
          "idle",
          "busy",
          "wrap-up",
          "rest",
          "talking"
        ],
        "to": "idle",
        "when": {
          "parameter": "status",
          "equals": 4
        }
      },
      {
        "from": [
          "signed-out",
          "idle",
          "busy",
          "wrap-up",
          "rest",
          "talking"
        ],
        "to": "wrap-up",
        "when": {
          "parameter": "status",
          "equals": 5
        }
      }
    ],
    "preconditions": [],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-in by force that succeeds signs the agent in, so that the commands of the agent are taken."
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "takes-over",
        "statement": "An agent who is signed in already, elsewhere, signs in again by it."
      },
      {
        "id": "not-where-forbidden",
        "statement": "It is refused with 100-015 where the server does not let agents be forced out.",
        "unchecked": "how the server is set is not seen from outside"
      },
      {
        "id": "poll-at-once",
        "statement": "An agent who has signed in polls for events at once.",
        "unchecked": "it binds the client"
      },
      {
        "id": "sign-in-and-sign-out-do-not-overlap",
        "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
        "unchecked": "it binds the client"
      },
      {
        "id": "push-mode",
        "statement": "Events are pushed when callBackUri and serviceToken are both there, and are polled for otherwise.",
        "unchecked": "it takes a server that the gateway can reach"
      },
      {
        "id": "ciphertext",
        "statement": "Where the server has LOGIN_PWD_DECRYPT_ENABLE on, the password is a ciphertext by a Chinese national algorithm.",
        "source": {
          "page": "cec_07_1203",
          "edition": "2025-11-13"
        },
        "unchecked": "how the server is set is not seen from outside"
      },
      {
        "id": "not-repeated",
        "statement": "A sign-in may not be called again before it has answered.",
        "source": {
          "page": "cec_07_1203",
          "edition": "2025-11-13"
        },
        "unchecked": "it binds the client"
      }
    ]
  },
  "updateGuid": {
    "id": "updateGuid",
    "method": "PUT",
    "path": "/onlineagent/{agentid}/updateGuid",
    "summary": "Ask for a new Guid",
    "source": {
      "page": "cec_07_1225",
      "edition": "2023-09-27",
      "title": "Actively Requesting to Update the GUID When the Agent Page Is Refreshed"
    },
    "bringsGuid": "guid",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may ask for a new Guid, which is taken afterwards."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "handShake": {
    "id": "handShake",
    "method": "POST",
    "path": "/onlineagent/{agentid}/handshake",
    "summary": "Keep a session alive that is pushed to",
    "source": {
      "page": "cec_07_1204",
      "edition": "2025-11-13",
      "title": "Maintaining the Heartbeat by an Agent"
    },
    "eventMode": "push",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "service_token",
        "in": "header",
        "required": false,
        "schema": {
          "type": "string",
          "maxLength": 50
        }
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-001",
                "100-006"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ],
      "setGuid": {
        "sent": "on-renewal",
        "pattern": "^JSESSIONID=[^\\s;]+$"
      }
    },
    "errorCodes": [
      "100-001",
      "100-006"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "pushed",
        "statement": "The sign-in asked for events to be pushed.",
        "unchecked": "it takes a server that the gateway can reach"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "The heartbeat of an agent whose events are pushed keeps the session.",
        "unchecked": "it takes a server that the gateway can reach"
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "every-half-minute",
        "statement": "The heartbeat is sent about every 30 seconds.",
        "unchecked": "it binds the client"
      },
      {
        "id": "or-be-signed-out",
        "statement": "An agent without heartbeat for two minutes is signed out.",
        "unchecked": "it would take two minutes"
      },
      {
        "id": "fresh-token",
        "statement": "The token is renewed about every minute.",
        "unchecked": "it binds the client"
      }
    ],
    "heartbeatSeconds": 30
  },
  "resetSkill": {
    "id": "resetSkill",
    "method": "POST",
    "path": "/onlineagent/{agentid}/resetskill/{autoflag}",
    "summary": "Reset the skill queues",
    "source": {
      "page": "cec_07_1209",
      "edition": "2023-09-27",
      "title": "Resetting Skill Queues"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "autoflag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "boolean"
        },
        "example": true
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
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      },
      {
        "id": "phone-bound",
        "statement": "The agent is bound to a phone number.",
        "source": {
          "page": "cec_07_1209",
          "edition": "2025-11-13"
        },
        "unchecked": "an agent may be given without a phone"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may reset the skill queues."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "intersection",
        "statement": "The skill queues of the agent are those given which are configured too.",
        "unchecked": "which are configured is not seen from outside"
      }
    ]
  },
  "queryAgentSkills": {
    "id": "queryAgentSkills",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskills",
    "summary": "Query the configured skill queues",
    "source": {
      "page": "cec_07_1206",
      "edition": "2025-11-13",
      "title": "Querying Configured Skill Queues"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may query the own skill queues."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "queryAgentSkillsByWorkNo": {
    "id": "queryAgentSkillsByWorkNo",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
    "summary": "Query the configured skill queues of another agent",
    "source": {
      "page": "cec_07_1207",
      "edition": "2023-09-27",
      "title": "Querying Configured Skill Queues of Specified Agents"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "workno",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "isAgentNumber": true,
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may query the skill queues of an agent."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "same-vdn",
        "statement": "Both agents are of the same VDN.",
        "unchecked": "who belongs to another VDN is not seen from outside"
      }
    ]
  },
  "setAgentAutoAnswer": {
    "id": "setAgentAutoAnswer",
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
    "summary": "Set whether calls are answered automatically",
    "source": {
      "page": "cec_07_1208",
      "edition": "2023-09-27",
      "title": "Setting Automatic Answering"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "isautoanswer",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "maxLength": 5
        },
        "example": "true",
        "longest": "false"
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may set how calls are answered."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "setAgentAutoEnterIdle": {
    "id": "setAgentAutoEnterIdle",
    "method": "POST",
    "path": "/onlineagent/{agentid}/autoenteridle/{flag}",
    "summary": "Set whether the idle state follows a call",
    "source": {
      "page": "cec_07_0351",
      "edition": "2025-11-13",
      "title": "Setting Whether to Enter the Idle State"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "flag",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 5
        },
        "example": "true",
        "longest": "false"
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may set what follows a call."
      },
      {
        "id": "address",
        "statement": "The address is that of the server on a single node and that of the NSLB in a cluster, both with 8043 as the port unless configured otherwise; for SaaS, operations and maintenance staff give it out.",
        "source": {
          "page": "cec_07_0351",
          "edition": "2025-11-13"
        },
        "unchecked": "the address is what a check is told"
      },
      {
        "id": "nslb-port",
        "statement": "Which port of the NSLB is that of the CC-Gateway, ./nslbctl l tells when run on a node of it by the user nslb.",
        "source": {
          "page": "cec_07_0351",
          "edition": "2025-11-13"
        },
        "unchecked": "it is run on the NSLB"
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "wrap-up-when-not-always-off-hook",
        "statement": "Without always-off-hook mode the system has to go to wrap-up by itself.",
        "unchecked": "it shows after a call only"
      }
    ]
  },
  "setTalkRight": {
    "id": "setTalkRight",
    "method": "POST",
    "path": "/onlineagent/{agentid}/settalkright",
    "summary": "Set whether inbound calls are taken",
    "source": {
      "page": "cec_07_1223",
      "edition": "2024-09-24",
      "title": "Setting Whether to Answer Inbound Calls"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
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
        },
        "example": 1
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may set whether inbound calls are taken."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "setCustomState": {
    "id": "setCustomState",
    "method": "POST",
    "path": "/onlineagent/{agentid}/setcustomstate",
    "summary": "Set a state of one's own",
    "source": {
      "page": "cec_07_1228",
      "edition": "2023-09-27",
      "title": "Customizing Status by an Agent"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "customstate",
        "in": "query",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 65534
        },
        "example": 1
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "000-003",
      "100-006",
      "100-009"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may set a state of the own."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "meaning-of-the-business",
        "statement": "What a number stands for is up to the business that sets it.",
        "unchecked": "it leaves the gateway nothing to keep"
      },
      {
        "id": "result-of-a-query",
        "statement": "The page calls the result that of a successful query, where other commands call it reserved; its example is empty.",
        "unchecked": "the page does not say what it would hold"
      }
    ]
  },
  "queryCustomState": {
    "id": "queryCustomState",
    "method": "GET",
    "path": "/onlineagent/{agentid}/querycustomstate",
    "summary": "Query the state of one's own",
    "source": {
      "page": "cec_07_1229",
      "edition": "2024-09-24",
      "title": "Querying the Customized Status"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-003",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may query the state of the own."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "cancelSetCustomState": {
    "id": "cancelSetCustomState",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelsetcustomstate",
    "summary": "Cancel the state of one's own",
    "source": {
      "page": "cec_07_1230",
      "edition": "2023-09-27",
      "title": "Canceling Status Customization by an Agent"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-009"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      },
      {
        "id": "custom-state",
        "statement": "A state of the own is set.",
        "after": "setCustomState",
        "unchecked": "what comes of it otherwise is not stated"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who has set a state of the own may take it back."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "getAgentStatus": {
    "id": "getAgentStatus",
    "method": "GET",
    "path": "/onlineagent/{agentid}/agentstatus",
    "summary": "Get the state of the agent",
    "source": {
      "page": "cec_07_1222",
      "edition": "2024-09-24",
      "title": "Obtaining the Current Agent Status"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may ask for the own state."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "syncagentinfo": {
    "id": "syncagentinfo",
    "method": "POST",
    "path": "/onlineagent/{agentid}/syncagentinfo",
    "summary": "Synchronize a page that was loaded anew",
    "source": {
      "page": "cec_07_1226",
      "edition": "2025-03-31",
      "title": "Synchronizing the Agent Status and Call Information When the Agent Page Is Refreshed"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may ask for state and call."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "after-refresh",
        "statement": "It is called after the page of the agent was refreshed, and not otherwise.",
        "unchecked": "it binds the client"
      },
      {
        "id": "clears-events",
        "statement": "The events that wait for the agent are dropped.",
        "unchecked": "a poll that is held takes them before"
      }
    ]
  },
  "sendNoteletEx": {
    "id": "sendNoteletEx",
    "method": "POST",
    "path": "/onlineagent/{agentid}/sendnoteletex",
    "summary": "Send a note",
    "source": {
      "page": "cec_07_1205",
      "edition": "2025-03-31",
      "title": "Sending Notes"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "body": {
      "mediaType": "application/json",
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
      "secrets": [],
      "agentNumbers": [
        "agentIds"
      ],
      "example": {
        "agentIds": [
          291
        ],
        "content": "Meeting at noon"
      },
      "longest": {},
      "counterexamples": {},
      "samples": {}
    },
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            ],
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-001",
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-001",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_Note",
        "delivery": "always",
        "to": "receivers",
        "note": "It comes to those whom the note is for."
      }
    ],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may send a note."
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "modifyAccountPwdEx": {
    "id": "modifyAccountPwdEx",
    "method": "POST",
    "path": "/onlineagent/{agentid}/modifyaccountpwdex",
    "summary": "Change the password",
    "source": {
      "page": "cec_07_0350",
      "edition": "2025-11-13",
      "title": "Changing the Password (Extended)"
    },
    "lasting": "it would change the password",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "body": {
      "mediaType": "application/json",
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
      ],
      "agentNumbers": [],
      "example": {
        "oldPassword": "old Passw0rd",
        "newPassword": "new Passw0rd"
      },
      "longest": {},
      "counterexamples": {},
      "samples": {}
    },
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006",
      "100-007"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may change the own password.",
        "unchecked": "it would change the password"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "password-rules",
        "statement": "A new password has no long run of one character, no three characters of the number of the agent in a row, three of four kinds of characters, and is none of the last five.",
        "unchecked": "it would change the password"
      },
      {
        "id": "not-with-aicc",
        "statement": "It is not for sites with the AICC workbench, to which passwords are not handed on.",
        "unchecked": "which workbench a site has is not seen from outside"
      }
    ]
  },
  "sayBusy": {
    "id": "sayBusy",
    "method": "POST",
    "path": "/onlineagent/{agentid}/saybusy",
    "summary": "Be busy",
    "source": {
      "page": "cec_07_1211",
      "edition": "2024-08-02",
      "title": "Setting Busy"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
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
        },
        "isMandatoryAgain": true
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean",
          "default": false
        },
        "isMandatoryAgain": true
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "000-002",
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_SetNotReady_Success",
        "delivery": "always"
      }
    ],
    "transitions": [
      {
        "from": [
          "idle"
        ],
        "to": "busy"
      },
      {
        "from": [
          "busy"
        ],
        "to": "busy",
        "when": {
          "parameter": "prolong",
          "equals": true
        }
      },
      {
        "from": [
          "wrap-up",
          "talking"
        ],
        "to": "busy",
        "later": true,
        "evidence": "observed"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may be busy."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "after-the-call",
        "statement": "An agent who asks for it during a call or in wrap-up is busy when that is over.",
        "source": {
          "page": "vendor demo clients",
          "edition": "2019"
        },
        "evidence": "observed",
        "unchecked": "it takes a call"
      }
    ]
  },
  "cancelBusy": {
    "id": "cancelBusy",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelbusy",
    "summary": "Be busy no longer",
    "source": {
      "page": "cec_07_1212",
      "edition": "2023-09-27",
      "title": "Canceling the Busy State"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_CancelNotReady_Success",
        "delivery": "always"
      }
    ],
    "transitions": [
      {
        "from": [
          "busy"
        ],
        "to": "idle"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      },
      {
        "id": "busy",
        "statement": "The agent is busy.",
        "state": "busy",
        "unchecked": "what comes of it otherwise is not stated"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is busy may be so no longer."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "sayFree": {
    "id": "sayFree",
    "method": "POST",
    "path": "/onlineagent/{agentid}/sayfree",
    "summary": "Be idle",
    "source": {
      "page": "cec_07_1210",
      "edition": "2023-09-27",
      "title": "Setting Idle"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_CancelNotReady_Success",
        "delivery": "always",
        "whenState": "busy"
      },
      {
        "event": "AgentState_CancelWork_Success",
        "delivery": "always",
        "whenState": "wrap-up"
      }
    ],
    "transitions": [
      {
        "from": [
          "busy"
        ],
        "to": "idle"
      },
      {
        "from": [
          "wrap-up"
        ],
        "to": "idle"
      },
      {
        "from": [
          "idle"
        ],
        "to": "idle",
        "evidence": "inferred"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may be idle."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "sayWork": {
    "id": "sayWork",
    "method": "POST",
    "path": "/onlineagent/{agentid}/work",
    "summary": "Enter the work state",
    "source": {
      "page": "cec_07_1215",
      "edition": "2023-09-27",
      "title": "Entering the Work State"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_SetWork_Success",
        "delivery": "always",
        "evidence": "inferred"
      }
    ],
    "transitions": [
      {
        "from": [
          "idle"
        ],
        "to": "wrap-up"
      },
      {
        "from": [
          "busy"
        ],
        "to": "wrap-up",
        "evidence": "inferred"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may enter the work state."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "cancelWork": {
    "id": "cancelWork",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelwork",
    "summary": "Leave the work state",
    "source": {
      "page": "cec_07_1216",
      "edition": "2023-09-27",
      "title": "Quitting the Work State"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_CancelWork_Success",
        "delivery": "always"
      }
    ],
    "transitions": [
      {
        "from": [
          "wrap-up"
        ],
        "to": "idle"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      },
      {
        "id": "at-work",
        "statement": "The agent is in the work state.",
        "state": "wrap-up",
        "unchecked": "what comes of it otherwise is not stated"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is in the work state may leave it."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "rest": {
    "id": "rest",
    "method": "POST",
    "path": "/onlineagent/{agentid}/rest/{time}/{restcause}",
    "summary": "Ask for rest",
    "source": {
      "page": "cec_07_1213",
      "edition": "2023-09-27",
      "title": "Applying for Rest"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
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
        "unit": "s",
        "example": 600
      },
      {
        "name": "restcause",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 255
        },
        "example": 0
      },
      {
        "name": "prolong",
        "in": "query",
        "required": false,
        "schema": {
          "type": "boolean",
          "default": false
        },
        "isMandatoryAgain": true
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_SetRest_Success",
        "delivery": "always"
      },
      {
        "event": "AgentState_Rest_Timeout",
        "delivery": "always",
        "afterSeconds": {
          "parameter": "time"
        }
      }
    ],
    "transitions": [
      {
        "from": [
          "idle"
        ],
        "to": "rest"
      },
      {
        "from": [
          "busy"
        ],
        "to": "rest",
        "evidence": "inferred"
      },
      {
        "from": [
          "rest"
        ],
        "to": "rest",
        "when": {
          "parameter": "prolong",
          "equals": true
        }
      },
      {
        "from": [
          "wrap-up",
          "talking"
        ],
        "to": "rest",
        "later": true,
        "evidence": "observed"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in may ask for rest, and rests once it is granted."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "configured-cause",
        "statement": "The cause codes of a rest are those configured on the platform.",
        "unchecked": "what is configured on the platform is not seen from outside"
      },
      {
        "id": "prolong-when-resting",
        "statement": "An agent in the rest state has to send prolong to set the rest again."
      },
      {
        "id": "accepted-is-not-granted",
        "statement": "Only the event AgentState_SetRest_Success proves that the rest has begun.",
        "source": {
          "page": "cec_07_13482",
          "edition": "2025-12-12"
        }
      },
      {
        "id": "after-the-call",
        "statement": "An agent who asks for rest during a call or in wrap-up rests when that is over.",
        "source": {
          "page": "vendor demo clients",
          "edition": "2019"
        },
        "evidence": "observed",
        "unchecked": "it takes a call"
      }
    ]
  },
  "cancelRest": {
    "id": "cancelRest",
    "method": "POST",
    "path": "/onlineagent/{agentid}/cancelrest",
    "summary": "End the rest",
    "source": {
      "page": "cec_07_13492",
      "edition": "2025-11-13",
      "title": "Canceling Rest"
    },
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 999999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-006",
                "100-007",
                "100-009"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-006",
      "100-007",
      "100-009"
    ],
    "triggeredEvents": [
      {
        "event": "AgentState_CancelRest_Success",
        "delivery": "always",
        "evidence": "inferred"
      }
    ],
    "transitions": [
      {
        "from": [
          "rest"
        ],
        "to": "idle"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      },
      {
        "id": "resting",
        "statement": "The agent is resting.",
        "state": "rest",
        "unchecked": "what comes of it otherwise is not stated"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is resting may end the rest."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "getAgentEvent": {
    "id": "getAgentEvent",
    "method": "GET",
    "path": "/agentevent/{agentid}",
    "summary": "Poll for one event",
    "source": {
      "page": "cec_07_1274",
      "edition": "2023-09-27",
      "title": "Obtaining Events of One Agent in Polling Mode"
    },
    "eventMode": "poll",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer"
        },
        "example": 291
      },
      {
        "name": "calldata",
        "in": "query",
        "required": false,
        "schema": {
          "type": "string"
        },
        "sample": "1"
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
                    "type": "object",
                    "additionalProperties": true
                  },
                  {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                ]
              },
              "eventGenTime": {}
            }
          }
        }
      },
      "failures": [
        {
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
                "100-006"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ],
      "setGuid": {
        "sent": "on-renewal",
        "pattern": "^JSESSIONID=[^\\s;]+$"
      }
    },
    "errorCodes": [
      "100-006"
    ],
    "triggeredEvents": [],
    "transitions": [],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in; polling stops with the sign-out."
      },
      {
        "id": "not-pushed",
        "statement": "The sign-in did not ask for events to be pushed.",
        "unchecked": "the sign-in to the platform has no field to ask for it with"
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "An agent who is signed in gets the own events by it."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "one-event-per-answer",
        "statement": "An answer carries one event at most."
      },
      {
        "id": "spacing",
        "statement": "The next poll follows 200 to 500 ms after an answer.",
        "source": {
          "page": "cec_05_1404",
          "edition": "2024"
        },
        "unchecked": "it binds the client"
      },
      {
        "id": "longer-than-a-switch-over",
        "statement": "The gateway holds a poll for longer than a switch-over after a disaster takes, or polls fail and the Guid expires.",
        "source": {
          "page": "cec_07_1274",
          "edition": "2025-11-13"
        },
        "unchecked": "how the server is set is not seen from outside"
      },
      {
        "id": "poll-or-be-signed-out",
        "statement": "An agent who is not polled for within two minutes of signing in is signed out.",
        "source": {
          "page": "cec_07_1202",
          "edition": "2024-09-24"
        },
        "unchecked": "it would take two minutes"
      }
    ],
    "heldSeconds": 10,
    "unpolledSeconds": 120,
    "pollSpacingMs": {
      "minimum": 200,
      "maximum": 500
    }
  },
  "forceLogoutWithReason": {
    "id": "forceLogoutWithReason",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
    "summary": "Sign out by force, with a reason",
    "source": {
      "page": "cec_07_1221",
      "edition": "2024-09-24",
      "title": "Forcibly Signing Out with a Cause Code"
    },
    "session": "closes",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "reason",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 255
        },
        "example": 1
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-005",
                "100-006",
                "100-007",
                "100-008"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-005",
      "100-006",
      "100-007",
      "100-008"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_ShutdownService",
        "delivery": "sometimes",
        "note": "Not every sign-out brings the event; where it comes, the agent is signed out for certain."
      }
    ],
    "transitions": [
      {
        "from": [
          "idle",
          "busy",
          "wrap-up",
          "rest",
          "talking"
        ],
        "to": "signed-out"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      }
    ]
  },
  "forceLogout": {
    "id": "forceLogout",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/forcelogout",
    "summary": "Sign out by force",
    "source": {
      "page": "cec_07_1220",
      "edition": "2024-08-02",
      "title": "Forcibly Signing Out"
    },
    "session": "closes",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
      "failures": [
        {
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
                "100-005",
                "100-006",
                "100-007",
                "100-008"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-005",
      "100-006",
      "100-007",
      "100-008"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_ShutdownService",
        "delivery": "sometimes",
        "note": "Not every sign-out brings the event; where it comes, the agent is signed out for certain."
      }
    ],
    "transitions": [
      {
        "from": [
          "idle",
          "busy",
          "wrap-up",
          "rest",
          "talking"
        ],
        "to": "signed-out"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-out by force that succeeds ends the session, so that no command of the agent is taken any more."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "releases-the-call",
        "statement": "An agent who is talking or answering is signed out, and the call is released.",
        "unchecked": "it takes a call"
      },
      {
        "id": "nothing-afterwards",
        "statement": "No operation is called after the sign-out.",
        "source": {
          "page": "cec_07_0353",
          "edition": "2025-11-13"
        },
        "unchecked": "it binds the client"
      },
      {
        "id": "sign-in-and-sign-out-do-not-overlap",
        "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
        "unchecked": "it binds the client"
      }
    ]
  },
  "logout": {
    "id": "logout",
    "method": "DELETE",
    "path": "/onlineagent/{agentid}/logout",
    "summary": "Sign out",
    "source": {
      "page": "cec_07_1219",
      "edition": "2023-09-27",
      "title": "Signing Out"
    },
    "session": "closes",
    "needsGuid": true,
    "parameters": [
      {
        "name": "agentid",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 101,
          "maximum": 59999
        },
        "example": 291
      },
      {
        "name": "Content-Type",
        "in": "header",
        "required": true,
        "schema": {
          "type": "string",
          "default": "application/json; charset=UTF-8"
        },
        "example": "application/json; charset=UTF-8"
      }
    ],
    "answer": {
      "status": 200,
      "mediaType": "application/json",
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
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "failures": [
        {
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
                "100-005",
                "100-006",
                "100-007",
                "100-008"
              ]
            },
            "result": {}
          }
        },
        {
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
                "000-001",
                "000-002",
                "000-003",
                "000-004",
                "000-005",
                "000-006",
                "000-007"
              ]
            },
            "result": {}
          }
        }
      ]
    },
    "errorCodes": [
      "100-005",
      "100-006",
      "100-007",
      "100-008"
    ],
    "triggeredEvents": [
      {
        "event": "AgentOther_ShutdownService",
        "delivery": "sometimes",
        "note": "Not every sign-out brings the event; where it comes, the agent is signed out for certain."
      }
    ],
    "transitions": [
      {
        "from": [
          "idle",
          "busy",
          "wrap-up",
          "rest"
        ],
        "to": "signed-out"
      }
    ],
    "preconditions": [
      {
        "id": "signed-in",
        "statement": "The agent is signed in."
      }
    ],
    "rules": [
      {
        "id": "purpose",
        "statement": "A sign-out that succeeds ends the session, so that no command of the agent is taken any more."
      },
      {
        "id": "no-body",
        "statement": "The request has no body.",
        "unchecked": "it binds the client"
      },
      {
        "id": "log-name",
        "statement": "The logs of the gateway call the operation by its operationId.",
        "unchecked": "the logs are not seen from outside"
      },
      {
        "id": "not-while-talking-or-answering",
        "statement": "An agent who is talking or answering stays signed in.",
        "unchecked": "it takes a call"
      },
      {
        "id": "nothing-afterwards",
        "statement": "No operation is called after the sign-out.",
        "source": {
          "page": "cec_07_1219",
          "edition": "2025-11-13"
        },
        "unchecked": "it binds the client"
      },
      {
        "id": "sign-in-and-sign-out-do-not-overlap",
        "statement": "Sign-in may not be called before sign-out has answered, nor sign-out before sign-in has answered.",
        "unchecked": "it binds the client"
      }
    ]
  }
} as const satisfies Record<OperationId, OperationDescriptor>;

/** The last code of the error table that the pages seen show, and the groups that have more codes behind it. */
export const errorTableEnd = {
  "completeThrough": "106-004",
  "unseen": [
    "106",
    "107",
    "110",
    "200",
    "210",
    "300",
    "400",
    "500",
    "600",
    "700",
    "701",
    "800",
    "900"
  ]
} as const;

/** The pages of the error table, with the edition of each. */
export const errorTablePages = {
  "cec_07_0580": "2025-11-13",
  "cec_07_1430": "2024-09-24",
  "cec_07_1328": "2024-09-24",
  "cec_07_1253": "2024-09-24",
  "vendor demo clients": "2019"
} as const;

/** The error table. */
export const errorTable = {
  "000-001": {
    "meaning": "events are fetched in a way that the configured event mode does not have",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-002": {
    "meaning": "an address or a parameter of the URL is wrong, or a parameter breaks its definition",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-003": {
    "meaning": "the interface may not be called; most likely the Guid is no longer valid",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-004": {
    "meaning": "the agent is just being moved to another server",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-005": {
    "meaning": "the inspecting and the inspected agent are one and the same",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-006": {
    "meaning": "a parameter of the message is wrong",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "000-007": {
    "meaning": "the interface was called once more while an earlier call is still running",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580"
    ]
  },
  "100-001": {
    "meaning": "a sign-in parameter is empty or not valid",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-002": {
    "meaning": "the agent is signed in already; a forced sign-in may help",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-003": {
    "meaning": "a resource or provider was not available at sign-in",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-004": {
    "meaning": "user name or password is wrong",
    "cause": "account",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-005": {
    "meaning": "a sign-out parameter is not valid",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-006": {
    "meaning": "the agent is not signed in",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-007": {
    "meaning": "the operation failed inside the gateway, or its WAS could not be reached",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-008": {
    "meaning": "the agent has signed out already",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-009": {
    "meaning": "the state was not set; the agent may not have the right to it",
    "cause": "right",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-010": {
    "meaning": "the state of the agent does not allow signing out",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-011": {
    "meaning": "a parameter is not valid at sign-in",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-012": {
    "meaning": "the agent type is wrong at sign-in",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-013": {
    "meaning": "the phone number to be bound to the agent is not valid",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-014": {
    "meaning": "the phone number lies outside the configured range at sign-in",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-015": {
    "meaning": "the agent is signed in already and may not be forced out",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-016": {
    "meaning": "the IP address is not valid at sign-in",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-017": {
    "meaning": "authentication at uPortal failed",
    "cause": "account",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-018": {
    "meaning": "the vdnId of the sign-in is not that of voice playback",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "100-019": {
    "meaning": "a parameter is not valid when skill queues are queried",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580"
    ]
  },
  "100-020": {
    "meaning": "the password of the agent has expired",
    "cause": "account",
    "evidence": "documented",
    "pages": [
      "cec_07_0580"
    ]
  },
  "100-021": {
    "meaning": "a sign-in of this agent is already under way",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580"
    ]
  },
  "101-001": {
    "meaning": "the agent is in no telephone conference",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-002": {
    "meaning": "the agent does not chair the conference",
    "cause": "right",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-003": {
    "meaning": "the agent is in a conference already",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-004": {
    "meaning": "only an inspector may query the conferences of a VDN",
    "cause": "right",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-005": {
    "meaning": "the chair cannot be passed to oneself",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-006": {
    "meaning": "the chair cannot remove himself or herself",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "101-007": {
    "meaning": "the chair cannot leave the conference",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-001": {
    "meaning": "downloading of recordings is switched off",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-002": {
    "meaning": "the agent may neither inspect nor play recordings",
    "cause": "right",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-003": {
    "meaning": "no recording was downloaded: the file name is not valid",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-004": {
    "meaning": "no recording was downloaded: no drive is mapped",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-005": {
    "meaning": "no recording was downloaded: there is no such file",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-006": {
    "meaning": "no recording was downloaded: too little free space",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-007": {
    "meaning": "the format of the recording is not supported",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-008": {
    "meaning": "the system parameter for the recording format is missing",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-009": {
    "meaning": "the recording could not be converted",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-010": {
    "meaning": "POOL mode lacks a locationId",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "104-011": {
    "meaning": "a recording could not be deleted (configuration interfaces)",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_1328"
    ]
  },
  "104-012": {
    "meaning": "a recording could not be fetched from OBS",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580"
    ]
  },
  "105-001": {
    "meaning": "Redis holds no information of the agent",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "105-002": {
    "meaning": "disaster recovery of the agent is going on",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "105-003": {
    "meaning": "disaster recovery is over already",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "105-004": {
    "meaning": "the agent could not be queued for recovery",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "105-005": {
    "meaning": "recovery took too long; the agent has to sign in again",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "105-006": {
    "meaning": "the Guid does not fit after a recovery; a new sign-in gives a new one",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "105-007": {
    "meaning": "disaster recovery is switched off; the agent has to sign in again",
    "cause": "session",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "106-001": {
    "meaning": "multimedia is switched off",
    "cause": "gateway",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "106-002": {
    "meaning": "the message to be sent is empty",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "106-003": {
    "meaning": "more than the 60 sessions that are possible were asked for",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ]
  },
  "106-004": {
    "meaning": "the device type of a session transfer is not valid",
    "cause": "parameter",
    "evidence": "documented",
    "pages": [
      "cec_07_1430"
    ],
    "note": "the text of the page is cut off in the copy seen"
  },
  "110-002": {
    "meaning": "the password was not changed",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-003": {
    "meaning": "the old password is wrong",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-004": {
    "meaning": "the password could not be queried",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-005": {
    "meaning": "the password for the sign-in to the CTI is empty",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-006": {
    "meaning": "the way in which passwords are authenticated could not be queried for the CTI",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-007": {
    "meaning": "the password was not accepted when the sign-in data of the CTI were fetched",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-008": {
    "meaning": "the database could not be queried for the sign-in data of the CTI",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-009": {
    "meaning": "there are no sign-in data of the CTI",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-010": {
    "meaning": "the user name could not be queried",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-011": {
    "meaning": "the way in which users are authenticated could not be queried",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-012": {
    "meaning": "no agent could be found by that attribute",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-016": {
    "meaning": "the account is locked",
    "cause": "account",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "110-017": {
    "meaning": "the password was not changed: the new one is the old one",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-018": {
    "meaning": "the password was not changed: it is the name, forwards or backwards",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-019": {
    "meaning": "the password was not changed: it is not complex enough",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "the list that has it repeats the text of 110-018 beside it"
  },
  "110-020": {
    "meaning": "the password was not changed: it has to have 8 to 30 characters",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-021": {
    "meaning": "the account is locked after too many wrong passwords",
    "cause": "account",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "110-022": {
    "meaning": "the password was not changed: the new one and its repetition differ",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-001": {
    "meaning": "the number dialled is wrong",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-002": {
    "meaning": "there is no call to answer",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-003": {
    "meaning": "there is no call to mute",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-004": {
    "meaning": "the call is in no state to be muted",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-005": {
    "meaning": "there is no call at all where a held one is to be connected",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-006": {
    "meaning": "there is no held call to connect",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-007": {
    "meaning": "there is no call to unmute",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-008": {
    "meaning": "the call is in no state to be unmuted",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-009": {
    "meaning": "there is no call for the announcement",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-010": {
    "meaning": "there is no call to make one of three parties of",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-011": {
    "meaning": "there is no held call to make one of three parties of",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-012": {
    "meaning": "there is no call to transfer",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-013": {
    "meaning": "there is no call to hold",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-014": {
    "meaning": "the call is in no state to be held",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-015": {
    "meaning": "there is no held call to take back",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-016": {
    "meaning": "the call is in no state to be taken back",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-017": {
    "meaning": "there is no call to hang up",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-018": {
    "meaning": "there is no call for internal help",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-019": {
    "meaning": "there is no call whose picture could be frozen",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-020": {
    "meaning": "the call is in no state for its picture to be frozen",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-021": {
    "meaning": "there is no call whose picture could be unfrozen",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-022": {
    "meaning": "the call is in no state for its picture to be unfrozen",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-023": {
    "meaning": "there is no call of which a number could be released",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-024": {
    "meaning": "the number to be released is not there",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-025": {
    "meaning": "there is no call to drop",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-026": {
    "meaning": "there is no call",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "200-037": {
    "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_1253"
    ],
    "note": "the page on rejecting calls lists the code without its meaning"
  },
  "200-038": {
    "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_1253"
    ],
    "note": "the page on rejecting calls lists the code without its meaning"
  },
  "200-039": {
    "meaning": "a call could not be rejected; what for in particular no copy of a page shows",
    "cause": "state",
    "evidence": "documented",
    "pages": [
      "cec_07_1253"
    ],
    "note": "the page on rejecting calls lists the code without its meaning"
  },
  "210-001": {
    "meaning": "there is no URL information",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "300-001": {
    "meaning": "the agent may not query information of agents",
    "cause": "right",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "300-002": {
    "meaning": "there is no information of that agent",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "300-003": {
    "meaning": "there is no such agent whose group could be told",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "300-004": {
    "meaning": "there is no such group of agents",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "400-001": {
    "meaning": "there is no call to set data of",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "400-002": {
    "meaning": "there are no call data to be set",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "400-003": {
    "meaning": "there is no information of a held call",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-001": {
    "meaning": "a recording could not be rewound in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-002": {
    "meaning": "a recording could not be wound forward in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-003": {
    "meaning": "playback could not be paused in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-004": {
    "meaning": "recording could not be paused in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-005": {
    "meaning": "playback could not go on in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-006": {
    "meaning": "recording could not go on in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-007": {
    "meaning": "playback could not begin in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-008": {
    "meaning": "recording could not begin in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-009": {
    "meaning": "playback could not be stopped in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "500-010": {
    "meaning": "recording could not be stopped in the present state",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "600-001": {
    "meaning": "there is no such agent, or no skill queue is configured for it",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "600-002": {
    "meaning": "that VDN has no skill queue",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "600-003": {
    "meaning": "the VDN of the agent has no access code",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "600-004": {
    "meaning": "the VDN of the agent has no IVR",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "600-005": {
    "meaning": "the VDN of the agent has no skill queue",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-001": {
    "meaning": "no member of the conference is given",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "lists of other versions have other meanings for this group, of text chat"
  },
  "700-002": {
    "meaning": "the query for the state of the conference brought nothing",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "lists of other versions have other meanings for this group, of text chat"
  },
  "700-003": {
    "meaning": "a message could not be sent",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "lists of other versions have other meanings for this group, of text chat"
  },
  "700-014": {
    "meaning": "text chat: the database could not be queried",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-016": {
    "meaning": "text chat: the text has a word that is filtered out",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-017": {
    "meaning": "text chat: no screen is being shared",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-023": {
    "meaning": "text chat: the suffix of the file is wrong",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-024": {
    "meaning": "text chat: the file is no picture",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "700-100": {
    "meaning": "text chat: another error, or the database could not be written",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-001": {
    "meaning": "no member of the conference is given",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-002": {
    "meaning": "the query for the state of the conference brought nothing",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-003": {
    "meaning": "who asks, or who is asked, is in a conference already",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-004": {
    "meaning": "the agent who invites is not in the conference",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-005": {
    "meaning": "there is no such conference to end, or the agent may not end it",
    "cause": "right",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "701-006": {
    "meaning": "the WAS has no address of the MS",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "800-001": {
    "meaning": "there is no proxy service",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "another list of the vendor has it for a playback of video that failed"
  },
  "800-002": {
    "meaning": "the configuration could not be queried",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "800-003": {
    "meaning": "the media gateway to be used by default is not known",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-001": {
    "meaning": "quality control has no provider",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-002": {
    "meaning": "the agent has no right to this quality control",
    "cause": "right",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-003": {
    "meaning": "a resource of quality control is not available",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-004": {
    "meaning": "there is no such agent to monitor",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-005": {
    "meaning": "the state of the agent does not allow this quality control",
    "cause": "state",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-006": {
    "meaning": "the time of a video recording is not valid",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-007": {
    "meaning": "no licence for video recording is loaded",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-008": {
    "meaning": "the video recording platform failed for an unknown reason",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "900-009": {
    "meaning": "there is no task of quality control to delete",
    "cause": "parameter",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ]
  },
  "999-001": {
    "meaning": "the configuration file of the server has a wrong WAS address",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [
      "vendor demo clients"
    ],
    "note": "the sign-in page lists the code, its meaning comes from message lists of the vendor's demo clients (deviation 19)"
  }
} as const satisfies Record<string, ErrorCode>;

/** Every event that the pages describe. */
export const events = {
  "AgentOther_InService": {
    "group": "other",
    "meaning": "The sign-in of the agent has begun.",
    "content": "null",
    "source": {
      "page": "cec_07_1401",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_ShutdownService": {
    "group": "other",
    "meaning": "The agent is signed out.",
    "content": "object",
    "contentFields": {
      "loginTime": {
        "type": "string",
        "meaning": "time of the sign-in in milliseconds, as text"
      }
    },
    "source": {
      "page": "cec_07_1402",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_All_Agent_Busy": {
    "group": "other",
    "meaning": "All agents are busy.",
    "content": "null",
    "source": {
      "page": "cec_07_1403",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_Note": {
    "group": "state",
    "meaning": "A note has come in.",
    "content": "null",
    "contentNote": "the page documents no content; a class of a demo client has sender, receivetime, sendername, timestring and context",
    "source": {
      "page": "cec_07_1353",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_Bulletin": {
    "group": "other",
    "meaning": "A bulletin has come in.",
    "content": "unknown",
    "contentNote": "only demo clients have the event, none of them shows its content",
    "evidence": "observed",
    "source": {
      "page": "vendor demo clients",
      "edition": "2019"
    }
  },
  "AgentOther_PhoneAlerting": {
    "group": "physical phone",
    "meaning": "The agent's phone rings.",
    "content": "null",
    "contentNote": "the page documents no content; one client reads callid and caller from it",
    "source": {
      "page": "cec_07_1398",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_PhoneOffhook": {
    "group": "physical phone",
    "meaning": "The agent's phone is off the hook.",
    "content": "object",
    "contentFields": {
      "type": {
        "type": "string",
        "meaning": "which phone: unknown, main or assistant"
      }
    },
    "source": {
      "page": "cec_07_1397",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_PhoneRelease": {
    "group": "physical phone",
    "meaning": "The agent's phone was hung up.",
    "content": "object",
    "contentFields": {
      "phoneState": {
        "type": "text-or-number",
        "meaning": "who hung up: 2 the agent, 3 the platform"
      }
    },
    "source": {
      "page": "cec_07_1396",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_PhoneUnknow": {
    "group": "physical phone",
    "meaning": "The state of the agent's phone is not known.",
    "content": "null",
    "source": {
      "page": "cec_07_1395",
      "edition": "2023-09-27"
    }
  },
  "AgentOther_PhoneBusy": {
    "group": "physical phone",
    "meaning": "The agent's phone cannot take a call.",
    "content": "null",
    "source": {
      "page": "cec_07_1399",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Ready": {
    "group": "state",
    "meaning": "The agent is idle.",
    "content": "null",
    "source": {
      "page": "cec_07_1345",
      "edition": "2023-09-27"
    }
  },
  "AgentState_SetNotReady_Success": {
    "group": "state",
    "meaning": "The agent is busy.",
    "content": "object",
    "contentFields": {
      "reason": {
        "type": "text-or-number",
        "meaning": "why: 0 none, 1 at own request, 2 a call was not answered, 3 by an inspector, 4 rest, 5 the phone is not available, 7 a call was rejected, 200 to 250 reasons of the business; 4 and 5 are not in all copies of the page"
      }
    },
    "source": {
      "page": "cec_07_1346",
      "edition": "2023-09-27"
    }
  },
  "AgentState_CancelNotReady_Success": {
    "group": "state",
    "meaning": "The agent is no longer busy, and idle.",
    "content": "null",
    "source": {
      "page": "cec_07_1347",
      "edition": "2023-09-27"
    }
  },
  "AgentState_SetRest_Success": {
    "group": "state",
    "meaning": "The rest was granted and has begun.",
    "content": "null",
    "contentNote": "the page documents no content, its example has a reason",
    "source": {
      "page": "cec_07_1348",
      "edition": "2023-09-27"
    }
  },
  "AgentState_CancelRest_Success": {
    "group": "state",
    "meaning": "The rest was ended by the agent.",
    "content": "null",
    "source": {
      "page": "cec_07_1349",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Rest_Timeout": {
    "group": "state",
    "meaning": "The time asked for has passed. A reminder only, the agent goes on resting.",
    "content": "null",
    "source": {
      "page": "cec_07_1350",
      "edition": "2023-09-27"
    }
  },
  "AgentState_SetWork_Success": {
    "group": "state",
    "meaning": "The agent has entered the work state, as asked for.",
    "content": "unknown",
    "contentNote": "the page that shows the content was not seen",
    "source": {
      "page": "cec_07_1351",
      "edition": "2023-09-27"
    }
  },
  "AgentState_CancelWork_Success": {
    "group": "state",
    "meaning": "The agent has left the work state.",
    "content": "null",
    "source": {
      "page": "cec_07_1352",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Work": {
    "group": "state",
    "meaning": "The agent is in wrap-up.",
    "content": "null",
    "source": {
      "page": "cec_07_1344",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Busy": {
    "group": "state",
    "meaning": "The agent is handling a call.",
    "content": "null",
    "source": {
      "page": "cec_07_1343",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Force_Ready": {
    "group": "state",
    "meaning": "An inspector has made the agent idle.",
    "content": "unknown",
    "contentNote": "only demo clients have the event, none of them shows its content",
    "evidence": "observed",
    "source": {
      "page": "vendor demo clients",
      "edition": "2019"
    }
  },
  "AgentState_Force_SetNotReady": {
    "group": "state",
    "meaning": "An inspector has made the agent busy.",
    "content": "unknown",
    "contentNote": "only demo clients have the event, none of them shows its content",
    "evidence": "observed",
    "source": {
      "page": "vendor demo clients",
      "edition": "2019"
    }
  },
  "AgentEvent_Talking": {
    "group": "voice",
    "meaning": "The agent is talking.",
    "content": "object",
    "contentFields": {
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "type": {
        "type": "string",
        "meaning": "which of the phones of the agent: main or assistant"
      },
      "feature": {
        "type": "text-or-number",
        "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
      },
      "mediaAbility": {
        "type": "text-or-number",
        "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
      }
    },
    "source": {
      "page": "cec_07_1355",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Customer_Alerting": {
    "group": "voice",
    "meaning": "The called party is being rung.",
    "content": "object",
    "contentFields": {
      "otherPhone": {
        "type": "string",
        "meaning": "number of the called party; of an agent for an internal call"
      },
      "otherPhoneWorkno": {
        "type": "string",
        "meaning": "number of the called agent; the example alone has it"
      },
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "type": {
        "type": "string",
        "meaning": "which of the phones of the agent: main or assistant"
      }
    },
    "source": {
      "page": "cec_07_1356",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Auto_Answer": {
    "group": "voice",
    "meaning": "A call was answered automatically.",
    "content": "object",
    "contentFields": {
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "type": {
        "type": "string",
        "meaning": "which of the phones of the agent: main or assistant"
      },
      "feature": {
        "type": "text-or-number",
        "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
      },
      "mediaAbility": {
        "type": "text-or-number",
        "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
      },
      "transfer": {
        "type": "string",
        "meaning": "whether the call was transferred: yes or no"
      },
      "transfrom": {
        "type": "string",
        "meaning": "who transferred it; the table spells it transFrom"
      },
      "mediaType": {
        "type": "text-or-number",
        "meaning": "1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat"
      }
    },
    "source": {
      "page": "cec_07_1365",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Ringing": {
    "group": "voice",
    "meaning": "A call is waiting for the agent to answer it.",
    "content": "object",
    "contentFields": {
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "type": {
        "type": "string",
        "meaning": "which of the phones of the agent: main or assistant"
      },
      "feature": {
        "type": "text-or-number",
        "meaning": "kind of call: 0 inbound, 6 internal, 7 outbound, 40 reserved, 41 preempted, 43 predictive, 44 previewed or 45 call-back outbound, 51 internal consultation of two, 52 of three, 53 of several parties"
      },
      "mediaAbility": {
        "type": "text-or-number",
        "meaning": "1 voice, 2 video, 3 voice and video, 5 text, 6 H5 video"
      },
      "transfer": {
        "type": "string",
        "meaning": "whether the call was transferred: yes or no"
      },
      "transfrom": {
        "type": "string",
        "meaning": "who transferred it; the table spells it transFrom"
      },
      "mediaType": {
        "type": "text-or-number",
        "meaning": "1 text chat, 2 click to dial, 4 call-back, 5 audio or video call, 15 predictive, 16 preview, 17 message call, 19 video call, 51 multimedia web chat, 53 social chat"
      }
    },
    "source": {
      "page": "cec_07_1366",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Incoming_CallInfo": {
    "group": "voice",
    "meaning": "A call has reached the agent.",
    "content": "object",
    "contentFields": {
      "callId": {
        "type": "string",
        "meaning": "id of the call"
      },
      "skillName": {
        "type": "string",
        "meaning": "name of the skill queue"
      },
      "skillId": {
        "type": "number",
        "meaning": "number of the skill queue"
      },
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "lastReleaseAgentId": {
        "type": "number",
        "meaning": "number of the agent who released the call last; 65535 for none"
      },
      "mediaType": {
        "type": "number",
        "meaning": "medium of the call"
      },
      "releaseAndReQueueCount": {
        "type": "number",
        "meaning": "how often the call was released and queued again"
      },
      "releaseAndReQueueCallFlag": {
        "type": "number",
        "meaning": "whether it was: 0 or 1"
      }
    },
    "source": {
      "page": "cec_07_0520",
      "edition": "2025-11-13"
    }
  },
  "AgentEvent_Hold": {
    "group": "voice",
    "meaning": "The agent's call is on hold.",
    "content": "string",
    "source": {
      "page": "cec_07_1357",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Call_Release": {
    "group": "voice",
    "meaning": "The agent has left the call.",
    "content": "string",
    "source": {
      "page": "cec_07_1363",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Customer_Release": {
    "group": "voice",
    "meaning": "The customer has left the call.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "number": {
        "type": "string",
        "meaning": "number of the customer"
      }
    },
    "source": {
      "page": "cec_07_1364",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Conference": {
    "group": "voice",
    "meaning": "A call of three parties has begun.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "partner": {
        "type": "string",
        "meaning": "numbers of the others, separated by commas"
      }
    },
    "source": {
      "page": "cec_07_1358",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Connect_Fail": {
    "group": "voice",
    "meaning": "A connection failed.",
    "content": "string",
    "source": {
      "page": "cec_07_1367",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Consult_Fail": {
    "group": "voice",
    "meaning": "Internal help or consultation failed.",
    "content": "string",
    "source": {
      "page": "cec_07_1368",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_No_Answer": {
    "group": "voice",
    "meaning": "The agent did not answer in time, and the call is gone.",
    "content": "string",
    "source": {
      "page": "cec_07_1362",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Call_Out_Fail": {
    "group": "voice",
    "meaning": "A call of the agent to the outside failed.",
    "content": "string",
    "source": {
      "page": "cec_07_1359",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_Inside_Call_Fail": {
    "group": "voice",
    "meaning": "An internal call failed.",
    "content": "string",
    "source": {
      "page": "cec_07_1361",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_ReturnFromIvr": {
    "group": "voice",
    "meaning": "A call has come back from an IVR to which it was transferred for a time.",
    "content": "string",
    "source": {
      "page": "cec_07_1370",
      "edition": "2023-09-27"
    }
  },
  "OUTBOUND_DETECT_EVENT": {
    "group": "voice",
    "meaning": "The reason is known for which a call to the outside failed.",
    "content": "object",
    "contentFields": {
      "callId": {
        "type": "string",
        "meaning": "id of the call; the table spells it callid"
      },
      "detect": {
        "type": "number",
        "meaning": "the reason, by table 3 of cec_07_0580"
      },
      "desc": {
        "type": "string",
        "meaning": "the reason in words"
      }
    },
    "source": {
      "page": "cec_07_1360",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_SuccTransResult": {
    "group": "voice",
    "meaning": "A transfer to somebody who has to answer has succeeded or failed.",
    "content": "object",
    "contentFields": {
      "callId": {
        "type": "string",
        "meaning": "id of the call"
      },
      "result": {
        "type": "text-or-number",
        "meaning": "0 for a success"
      }
    },
    "source": {
      "page": "cec_07_1369",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_MediaSwith": {
    "group": "voice",
    "meaning": "An audio call has become a video call.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "reason": {
        "type": "text-or-number",
        "meaning": "0 for a success"
      },
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "mediaType": {
        "type": "text-or-number",
        "meaning": "medium of the call"
      }
    },
    "source": {
      "page": "cec_07_1371",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_UserMediaAbility": {
    "group": "voice",
    "meaning": "It is known what the phone of the called customer can do.",
    "content": "object",
    "contentFields": {
      "userAbility": {
        "type": "string",
        "meaning": "1 audio, 3 audio and video"
      },
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      }
    },
    "source": {
      "page": "cec_07_1372",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_Record": {
    "group": "recording",
    "meaning": "The agent is being recorded.",
    "content": "object",
    "contentFields": {
      "taskId": {
        "type": "number",
        "meaning": "number of the recording"
      },
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "locationId": {
        "type": "text-or-number",
        "meaning": "node of the recording"
      },
      "recordID": {
        "type": "string",
        "meaning": "id of the recording"
      },
      "fileName": {
        "type": "string",
        "meaning": "file of the recording"
      },
      "callId": {
        "type": "string",
        "meaning": "id of the call"
      },
      "fileMediaType": {
        "type": "text-or-number",
        "meaning": "1 audio, 2 video"
      }
    },
    "source": {
      "page": "cec_07_1381",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_StopRecordDone": {
    "group": "recording",
    "meaning": "The recording has stopped.",
    "content": "object",
    "contentFields": {
      "beginTime": {
        "type": "number",
        "meaning": "begin in milliseconds since 1970"
      },
      "endTime": {
        "type": "number",
        "meaning": "end in milliseconds since 1970"
      },
      "taskId": {
        "type": "number",
        "meaning": "number of the recording"
      },
      "fileMediaType": {
        "type": "text-or-number",
        "meaning": "1 audio, 2 video"
      },
      "recordFormat": {
        "type": "text-or-number",
        "meaning": "0 default, 1 24KVOX, 2 32KVOX, 3 ALAW"
      },
      "callId": {
        "type": "string",
        "meaning": "id of the call; only some copies of the page have it"
      }
    },
    "source": {
      "page": "cec_07_1383",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_Record_Fail": {
    "group": "recording",
    "meaning": "The recording failed.",
    "content": "unknown",
    "contentNote": "only demo clients have the event, none of them shows its content",
    "evidence": "observed",
    "source": {
      "page": "vendor demo clients",
      "edition": "2019"
    }
  },
  "AgentMediaEvent_Play": {
    "group": "playback",
    "meaning": "Playback has begun.",
    "content": "null",
    "source": {
      "page": "cec_07_1385",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_Play_Succ": {
    "group": "playback",
    "meaning": "Playback succeeded.",
    "content": "null",
    "source": {
      "page": "cec_07_1386",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_Play_Fail": {
    "group": "playback",
    "meaning": "Playback failed.",
    "content": "null",
    "source": {
      "page": "cec_07_1387",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_StopPlayDone": {
    "group": "playback",
    "meaning": "Playback has stopped.",
    "content": "object",
    "contentFields": {
      "cause": {
        "type": "text-or-number",
        "meaning": "0 finished, 1 stopped by the agent, 2 failed"
      }
    },
    "source": {
      "page": "cec_07_1388",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_PausePlayDone": {
    "group": "playback",
    "meaning": "Playback pauses.",
    "content": "null",
    "source": {
      "page": "cec_07_1389",
      "edition": "2023-09-27"
    }
  },
  "AgentMediaEvent_ResumePlayDone": {
    "group": "playback",
    "meaning": "Playback goes on.",
    "content": "null",
    "source": {
      "page": "cec_07_0538",
      "edition": "2025-11-13"
    }
  },
  "AgentMediaEvent_JumpPlayDone": {
    "group": "playback",
    "meaning": "Playback was wound forward or back.",
    "content": "null",
    "source": {
      "page": "cec_07_1391",
      "edition": "2023-09-27"
    }
  },
  "QC_AgentState_Notify": {
    "group": "real-time inspection",
    "meaning": "An agent whom the inspector monitors has signed in or out.",
    "content": "object",
    "contentFields": {
      "subtype": {
        "type": "string",
        "meaning": "QC_AgentState_Login or QC_AgentState_Logout"
      },
      "monitoredagent": {
        "type": "text-or-number",
        "meaning": "number of that agent"
      },
      "agentname": {
        "type": "string",
        "meaning": "name of that agent"
      },
      "mediaserver": {
        "type": "text-or-number",
        "meaning": "media server of that agent"
      }
    },
    "source": {
      "page": "cec_07_0541",
      "edition": "2025-11-13"
    }
  },
  "AgentOther_BeQcStart": {
    "group": "real-time inspection",
    "meaning": "An inspector has begun to monitor the agent.",
    "content": "object",
    "contentFields": {
      "qcType": {
        "type": "text-or-number",
        "meaning": "8 listening, 9 insertion, 20172 and 20173 whispering"
      },
      "qcAgentId": {
        "type": "text-or-number",
        "meaning": "number of the inspector"
      }
    },
    "source": {
      "page": "cec_07_0542",
      "edition": "2025-11-13"
    }
  },
  "AgentOther_BeQcStop": {
    "group": "real-time inspection",
    "meaning": "An inspector has ceased to monitor the agent.",
    "content": "object",
    "contentFields": {
      "qcType": {
        "type": "text-or-number",
        "meaning": "8 listening, 9 insertion, 20172 and 20173 whispering"
      },
      "qcAgentId": {
        "type": "text-or-number",
        "meaning": "number of the inspector"
      }
    },
    "source": {
      "page": "cec_07_0543",
      "edition": "2025-11-13"
    }
  },
  "AgentEvent_MessageData": {
    "group": "multimedia",
    "meaning": "A message of a multimedia session has come in.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "caller": {
        "type": "string",
        "meaning": "number of the calling party"
      },
      "called": {
        "type": "string",
        "meaning": "number of the called party"
      },
      "feature": {
        "type": "text-or-number",
        "meaning": "kind of call"
      },
      "type": {
        "type": "text-or-number",
        "meaning": "kind of message"
      },
      "message": {
        "type": "string",
        "meaning": "the message"
      },
      "mediaAbility": {
        "type": "text-or-number",
        "meaning": "medium of the session"
      }
    },
    "source": {
      "page": "cec_07_1405",
      "edition": "2023-09-27"
    }
  },
  "AgentEvent_RequestConnect": {
    "group": "multimedia",
    "meaning": "The data for access to an H5 session are there.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "userId": {
        "type": "string",
        "meaning": "id of the user"
      },
      "ctime": {
        "type": "text-or-number",
        "meaning": "time of the data"
      },
      "channelId": {
        "type": "text-or-number",
        "meaning": "id of the channel"
      },
      "role": {
        "type": "text-or-number",
        "meaning": "role of the user"
      },
      "ip": {
        "type": "string",
        "meaning": "address of the server"
      },
      "port": {
        "type": "text-or-number",
        "meaning": "port of the server"
      },
      "signalingDomainIn": {
        "type": "string",
        "meaning": "domain for signalling, from the inside"
      },
      "signalingDomainOut": {
        "type": "string",
        "meaning": "domain for signalling, from the outside"
      },
      "locationId": {
        "type": "text-or-number",
        "meaning": "number of the node"
      },
      "signature": {
        "type": "string",
        "meaning": "signature of the data"
      },
      "appId": {
        "type": "string",
        "meaning": "id of the application"
      }
    },
    "source": {
      "page": "cec_07_0556",
      "edition": "2025-11-13"
    }
  },
  "AgentEvent_ImageCapture": {
    "group": "multimedia",
    "meaning": "A screenshot of an H5 session was taken.",
    "content": "object",
    "contentFields": {
      "callid": {
        "type": "string",
        "meaning": "id of the call"
      },
      "filename": {
        "type": "string",
        "meaning": "file of the screenshot"
      }
    },
    "contentNote": "the page is cut off in the copy seen: there may be further fields",
    "source": {
      "page": "cec_07_0557",
      "edition": "2025-11-13"
    }
  },
  "AgentConf_RequestSuccess": {
    "group": "agent conference",
    "meaning": "The conference was granted, and its chair has joined.",
    "content": "object",
    "contentFields": {
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      }
    },
    "source": {
      "page": "cec_07_1409",
      "edition": "2023-09-27"
    }
  },
  "AgentConf_RequestFailed": {
    "group": "agent conference",
    "meaning": "The conference was not granted.",
    "content": "object",
    "contentFields": {
      "cause": {
        "type": "number",
        "meaning": "why"
      }
    },
    "source": {
      "page": "cec_07_1410",
      "edition": "2023-09-27"
    }
  },
  "AgentConf_SelfJoinResult": {
    "group": "agent conference",
    "meaning": "The agent has joined a conference.",
    "content": "object",
    "contentFields": {
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      }
    },
    "source": {
      "page": "cec_07_1411",
      "edition": "2023-09-27"
    }
  },
  "AgentConf_Timeout": {
    "group": "agent conference",
    "meaning": "The conference is about to end.",
    "content": "object",
    "contentFields": {
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      }
    },
    "source": {
      "page": "cec_07_1412",
      "edition": "2023-09-27"
    }
  },
  "AgentConf_Ringing": {
    "group": "agent conference",
    "meaning": "The agent is invited to a conference.",
    "content": "object",
    "contentFields": {
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      }
    },
    "source": {
      "page": "cec_07_1413",
      "edition": "2023-09-27"
    }
  },
  "AgentConf_ParticipantChanged": {
    "group": "agent conference",
    "meaning": "The members of a conference have changed.",
    "content": "object",
    "contentFields": {
      "result": {
        "type": "text-or-number",
        "meaning": "0 for a success"
      },
      "changeType": {
        "type": "text-or-number",
        "meaning": "0 joined, 1 left, 2 another chair, 3 muted, 4 unmuted, 5 on hold, 6 no longer on hold"
      },
      "changeReason": {
        "type": "text-or-number",
        "meaning": "why a member left: 0 at own request, 1 removed by the chair, 2 hung up, 3 the conference is over, 4 signed out, 6 other"
      },
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      },
      "participant": {
        "type": "string",
        "meaning": "number of the member"
      },
      "participantType": {
        "type": "text-or-number",
        "meaning": "6 phone, 9 agent"
      },
      "deviceCallType": {
        "type": "text-or-number",
        "meaning": "kind of call of the device"
      },
      "deviceType": {
        "type": "text-or-number",
        "meaning": "kind of device"
      }
    },
    "source": {
      "page": "cec_07_0564",
      "edition": "2025-11-13"
    }
  },
  "AgentConf_PresidentChanged": {
    "group": "agent conference",
    "meaning": "The agent has become the chair.",
    "content": "object",
    "contentFields": {
      "confId": {
        "type": "number",
        "meaning": "number of the conference"
      }
    },
    "source": {
      "page": "development guide",
      "edition": "2024-09-24"
    }
  },
  "AgentConf_StopParticipantVoice": {
    "group": "agent conference",
    "meaning": "An announcement in the conference has ended.",
    "content": "object",
    "contentFields": {
      "result": {
        "type": "text-or-number",
        "meaning": "0 for a success, 1 for a failure"
      }
    },
    "source": {
      "page": "development guide",
      "edition": "2024-09-24"
    }
  },
  "AgentEvent_linkagePhoneStatus": {
    "group": "phone linkage",
    "meaning": "The linked phone has another state.",
    "content": "object",
    "contentFields": {
      "result": {
        "type": "text-or-number",
        "meaning": "0 off the hook, 1 on the hook, 2 talking, 3 online, 4 offline, 5 ringing"
      }
    },
    "source": {
      "page": "cec_07_0572",
      "edition": "2025-11-13"
    }
  }
} as const satisfies Record<string, EventDescriptor>;

/** The names of the fields, of requests, answers and events, that hold numbers of phones. */
export const phoneFields: readonly string[] = [
  "called",
  "calledNo",
  "caller",
  "callerNo",
  "number",
  "otherPhone",
  "participant",
  "partner",
  "phonenum",
  "vcPhoneNumber"
];

/** What an agent may be doing. */
export const agentStates = {
  "signed-out": {
    "meaning": "not signed in",
    "agentState": 2,
    "cti": [
      0
    ]
  },
  "idle": {
    "meaning": "waiting for calls",
    "agentState": 4,
    "state": 1,
    "cti": [
      1
    ]
  },
  "busy": {
    "meaning": "not to be called from outside",
    "agentState": 3,
    "state": 4,
    "cti": [
      7
    ]
  },
  "wrap-up": {
    "meaning": "at work after a call, or on request",
    "agentState": 5,
    "state": 2,
    "cti": [
      6
    ]
  },
  "rest": {
    "meaning": "resting for a time",
    "agentState": 8,
    "state": 3,
    "cti": [
      8
    ]
  },
  "talking": {
    "meaning": "in a call",
    "agentState": 7,
    "state": 9,
    "cti": [
      2,
      3,
      4,
      5
    ]
  },
  "pre-rest": {
    "meaning": "in a call, and about to rest after it",
    "agentState": 9,
    "state": 9,
    "cti": [
      2,
      3,
      4,
      5
    ],
    "waits": {
      "in": "talking",
      "for": "rest"
    },
    "evidence": "inferred"
  }
} as const satisfies Record<AgentState, AgentStateDescriptor>;

/** What calls make of the state of an agent. */
export const callTransitions: readonly CallTransition[] = [
  {
    "on": "ring",
    "phase": {
      "from": [
        "none"
      ],
      "to": "alerting"
    },
    "from": [
      "idle"
    ],
    "to": "talking",
    "events": [
      "AgentState_Busy",
      "AgentOther_PhoneAlerting"
    ],
    "source": {
      "page": "cec_05_1426",
      "edition": "2024"
    }
  },
  {
    "on": "pick-up",
    "phase": {
      "from": [
        "alerting"
      ],
      "to": "ringing"
    },
    "from": [
      "talking"
    ],
    "to": "talking",
    "when": {
      "parameter": "autoanswer",
      "equals": false
    },
    "events": [
      "AgentOther_PhoneOffhook",
      "AgentEvent_Ringing",
      "AgentEvent_Customer_Alerting"
    ],
    "source": {
      "page": "cec_05_1426",
      "edition": "2024"
    }
  },
  {
    "on": "pick-up",
    "phase": {
      "from": [
        "alerting"
      ],
      "to": "ringing"
    },
    "from": [
      "talking"
    ],
    "to": "talking",
    "when": {
      "parameter": "autoanswer",
      "equals": true
    },
    "events": [
      "AgentOther_PhoneOffhook",
      "AgentEvent_Auto_Answer",
      "AgentEvent_Customer_Alerting"
    ],
    "evidence": "inferred",
    "source": {
      "page": "cec_07_1365",
      "edition": "2023-09-27"
    }
  },
  {
    "on": "answer",
    "phase": {
      "from": [
        "ringing"
      ],
      "to": "talking"
    },
    "from": [
      "talking"
    ],
    "to": "talking",
    "events": [
      "AgentEvent_Talking"
    ],
    "source": {
      "page": "cec_05_1426",
      "edition": "2024"
    }
  },
  {
    "on": "no-answer",
    "phase": {
      "from": [
        "alerting",
        "ringing"
      ],
      "to": "none"
    },
    "from": [
      "talking"
    ],
    "to": "idle",
    "events": [
      "AgentEvent_No_Answer",
      "AgentOther_PhoneRelease",
      "AgentState_Ready"
    ],
    "evidence": "inferred",
    "source": {
      "page": "cec_05_1426",
      "edition": "2024"
    }
  },
  {
    "on": "release",
    "phase": {
      "from": [
        "alerting",
        "ringing",
        "talking"
      ],
      "to": "none"
    },
    "from": [
      "talking"
    ],
    "to": "idle",
    "when": {
      "parameter": "autoenteridle",
      "equals": true
    },
    "events": [
      "AgentEvent_Call_Release",
      "AgentEvent_Customer_Release",
      "AgentOther_PhoneRelease",
      "AgentState_Ready"
    ],
    "source": {
      "page": "cec_05_4035",
      "edition": "2024"
    }
  },
  {
    "on": "release",
    "phase": {
      "from": [
        "alerting",
        "ringing",
        "talking"
      ],
      "to": "none"
    },
    "from": [
      "talking"
    ],
    "to": "wrap-up",
    "when": {
      "parameter": "autoenteridle",
      "equals": false
    },
    "events": [
      "AgentEvent_Call_Release",
      "AgentEvent_Customer_Release",
      "AgentOther_PhoneRelease",
      "AgentState_Work"
    ],
    "evidence": "inferred",
    "source": {
      "page": "cec_07_1218",
      "edition": "2023-09-27"
    }
  }
];
