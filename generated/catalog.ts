// Written by `npm run build` from openapi/. Do not edit.

import type { ErrorCode, EventDescriptor, OperationDescriptor } from '../src/descriptor.js';

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
export type OperationId = 'loginEx' | 'setAgentAutoEnterIdle' | 'setCustomState' | 'rest' | 'getAgentEvent' | 'logout';

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
        "unchecked": "the address is what a check is told"
      },
      {
        "id": "nslb-port",
        "statement": "Which port of the NSLB is that of the CC-Gateway, ./nslbctl l tells when run on a node of it by the user nslb.",
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
                    "type": [
                      "object",
                      "null"
                    ],
                    "additionalProperties": true
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
  "110-016": {
    "meaning": "the account is locked",
    "cause": "account",
    "evidence": "documented",
    "pages": [
      "cec_07_0580",
      "cec_07_1430"
    ]
  },
  "999-001": {
    "meaning": "the configuration file of the server has a wrong WAS address",
    "cause": "gateway",
    "evidence": "observed",
    "pages": [],
    "note": "the sign-in page lists the code, its meaning comes from message lists of the vendor's demo clients (deviation 19)"
  }
} as const satisfies Record<string, ErrorCode>;

/** The events that operations of the contract trigger. */
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
      "loginTime": "time of the sign-in in milliseconds, as text"
    },
    "source": {
      "page": "cec_07_1402",
      "edition": "2023-09-27"
    }
  },
  "AgentState_Ready": {
    "group": "state",
    "meaning": "The agent is idle.",
    "content": "null",
    "source": {
      "page": "cec_07_0492",
      "edition": "2025-11-13"
    }
  },
  "AgentState_SetNotReady_Success": {
    "group": "state",
    "meaning": "The agent is busy.",
    "content": "object",
    "contentFields": {
      "reason": "why, a number as text"
    },
    "source": {
      "page": "cec_07_1346",
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
  "AgentState_Rest_Timeout": {
    "group": "state",
    "meaning": "The time asked for has passed. A reminder only, the agent goes on resting.",
    "content": "null",
    "source": {
      "page": "cec_07_1350",
      "edition": "2023-09-27"
    }
  }
} as const satisfies Record<string, EventDescriptor>;
