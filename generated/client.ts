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

/** The path templates of the operations that need no Guid, because they bring the first one. */
export const openingPaths: readonly string[] = [
  "/onlineagent/{agentid}/loginex"
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
  "110-016": "the account is locked",
  "999-001": "the configuration file of the server has a wrong WAS address"
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

/** Milliseconds between an answer without event and the next poll; seconds without a poll that end a session. */
export const polling = {
  "spacingMs": {
    "minimum": 200,
    "maximum": 500
  },
  "unpolledSeconds": 120
} as const;
