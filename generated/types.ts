// Written by `npm run build` from openapi/. Do not edit.

export interface paths {
    "/onlineagent/{agentid}/loginex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in to the platform
         * @description Signs the agent in to the CCS only, which enables voice calls. The agent is not signed in to the media server, so that no license
         *     is taken.
         */
        put: operations["loginEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in
         * @description Signs the agent in to the CTI and, unless told otherwise, to the media server. With an address to call back, events are
         *     pushed to it.
         */
        put: operations["login"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign in by force
         * @description Signs an agent in who is signed in elsewhere.
         */
        put: operations["forceLogin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/updateGuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask for a new Guid
         * @description Gives a page that was refreshed a new Guid.
         */
        put: operations["updateGuid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/handshake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a session alive that is pushed to
         * @description Keeps the session of an agent whose events are pushed, and renews the Guid under dynamic authentication.
         */
        post: operations["handShake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/resetskill/{autoflag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the skill queues
         * @description Signs the agent in to all the skill queues that are configured, or to those that are given.
         */
        post: operations["resetSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the configured skill queues
         * @description Tells the skill queues that are configured for the agent.
         */
        get: operations["queryAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskillsbyworkno/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the configured skill queues of another agent
         * @description Tells the skill queues that are configured for an agent of the same VDN.
         */
        get: operations["queryAgentSkillsByWorkNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoanswer/{isautoanswer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether calls are answered automatically
         * @description Sets whether calls to the agent are answered automatically.
         */
        post: operations["setAgentAutoAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoenteridle/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether the idle state follows a call
         * @description Sets whether the agent becomes idle after a call has been released, or goes to wrap-up.
         */
        post: operations["setAgentAutoEnterIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/settalkright": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set whether inbound calls are taken
         * @description Sets whether the agent takes inbound calls.
         */
        post: operations["setTalkRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/setcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a state of one's own
         * @description Gives the agent a state that only the business knows the meaning of.
         */
        post: operations["setCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/querycustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the state of one's own
         * @description Tells the state that the agent has set by `setCustomState`.
         */
        get: operations["queryCustomState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelsetcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the state of one's own
         * @description Takes the state back that the agent has set by `setCustomState`.
         */
        post: operations["cancelSetCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the agent
         * @description Tells what the agent is doing.
         */
        get: operations["getAgentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/syncagentinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize a page that was loaded anew
         * @description Tells the state and the call of the agent to a page that was refreshed, and drops the events that wait for it.
         */
        post: operations["syncagentinfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sendnoteletex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a note
         * @description Sends a short text to other agents.
         */
        post: operations["sendNoteletEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/modifyaccountpwdex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Changes the password of the agent.
         */
        post: operations["modifyAccountPwdEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/saybusy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be busy
         * @description Makes the agent busy: no call comes in.
         */
        post: operations["sayBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelbusy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be busy no longer
         * @description Makes an agent idle who is busy.
         */
        post: operations["cancelBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sayfree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be idle
         * @description Makes the agent idle: calls may come in.
         */
        post: operations["sayFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the work state
         * @description Sends the agent to the work state: no inbound call comes in, internal ones may.
         */
        post: operations["sayWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelwork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the work state
         * @description Makes an agent idle who is in the work state.
         */
        post: operations["cancelWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/rest/{time}/{restcause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for rest
         * @description The agent asks to rest for a number of seconds.
         */
        post: operations["rest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelrest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the rest
         * @description Makes an agent idle who is resting.
         */
        post: operations["cancelRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentevent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll for one event
         * @description Answers with the next event of the agent. If there is none, the gateway holds the request until one comes, ten seconds at most,
         *     and then answers without an event.
         */
        get: operations["getAgentEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogoutwithreason/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out by force, with a reason
         * @description Ends the session of the agent, and tells why.
         */
        delete: operations["forceLogoutWithReason"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out by force
         * @description Ends the session of the agent, and the call if there is one.
         */
        delete: operations["forceLogout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of the agent.
         */
        delete: operations["logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether calls are answered automatically.
         * @default true
         */
        "signIn.autoanswer": boolean;
        /**
         * @description Whether the agent becomes idle automatically.
         * @default true
         */
        "signIn.autoenteridle": boolean;
        /**
         * @description Whether the agent's hang-up leaves the always-off-hook state, so that the phone is on hook after the call.
         * @default true
         */
        "signIn.releasephone": boolean;
        /**
         * @description Kind of agent that signs in.
         * @default 4
         * @enum {integer}
         */
        "signIn.agenttype": 4 | 11;
        /**
         * @description State of the agent after the sign-in.
         * @default 4
         * @enum {integer}
         */
        "signIn.status": 3 | 4 | 5;
        /**
         * @description IPv4 address of the agent. IPv6 is not supported (deviation 21).
         * @default 127.0.0.1
         */
        "signIn.ip": string;
        /** @description IP address of the gateway that the agent's client application connects to. */
        "signIn.entryIp": string;
        /**
         * @description Whether phone linkage, the connection to and control of a hard phone, is on. From 2024 on a page says that it takes an eSpace 7910 phone in CC networking.
         * @default false
         */
        "signIn.phonelinkage": boolean;
        /**
         * @description Whether the sign-in extends to MailM.
         * @default false
         */
        "signIn.checkInMailm": boolean;
        /** @description VC number. */
        "signIn.vcPhoneNumber": string;
        /**
         * @description Whether an inspector follows the agent's sign-ins and sign-outs.
         * @default false
         */
        "signIn.listenStatus": boolean;
        /**
         * LoginExRequest
         * @description How the agent signs in. Only the password is mandatory.
         */
        LoginExRequest: {
            /**
             * Format: password
             * @description Password of the agent; may be empty.
             */
            password: string;
            /** @description Phone number of the agent. */
            phonenum?: string;
            autoanswer?: components["schemas"]["signIn.autoanswer"];
            autoenteridle?: components["schemas"]["signIn.autoenteridle"];
            releasephone?: components["schemas"]["signIn.releasephone"];
            agenttype?: components["schemas"]["signIn.agenttype"];
            status?: components["schemas"]["signIn.status"];
            ip?: components["schemas"]["signIn.ip"];
            entryIp?: components["schemas"]["signIn.entryIp"];
            phonelinkage?: components["schemas"]["signIn.phonelinkage"];
            /**
             * @description Whether the sign-in extends to WebM, the media server.
             * @default true
             */
            checkInWebm?: boolean;
            checkInMailm?: components["schemas"]["signIn.checkInMailm"];
            vcPhoneNumber?: components["schemas"]["signIn.vcPhoneNumber"];
            listenStatus?: components["schemas"]["signIn.listenStatus"];
        };
        /**
         * LoginExResult
         * @description What the gateway tells about the new session (the page calls the type a Map; deviation 16).
         */
        LoginExResult: {
            /** @description Number of the VDN. The table has a string, the example a number (deviation 3). */
            vdnid: string | number;
            /** @description Number of the agent. */
            workno: string;
            /**
             * @description To which servers the sign-in led. A letter for each: `T` for a successful and `F` for a failed sign-in to, in this order, the CTI
             *     server, WebM and MailM. Voice needs the first, text chat the second. MailM cannot be signed in to at present.
             */
            mediatype: string;
            /** @description Time of the sign-in, in milliseconds since 1970, as text (deviation 14). */
            loginTime: string;
            /**
             * @description `"true"` if the agent has to change the password after this sign-in. The page advises `"true"` and warns that
             *     `"false"` is a security risk.
             * @enum {string}
             */
            isForceChange: "true" | "false";
            /** @description Name of the CC-Gateway cluster that took the sign-in. */
            serverName: string;
            /**
             * @description Days that the password remains valid, as text. From 0 to 180, empty if it never expires. The page calls that a security risk and
             *     advises a number of days, so that passwords are changed from time to time (deviation 14).
             */
            timeRemaining: string;
        };
        /**
         * LoginExSuccess
         * @description The agent is signed in; the Guid of the session is in the answer header `Set-GUID`.
         */
        LoginExSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            result: components["schemas"]["LoginExResult"];
        };
        /**
         * LoginExFailure
         * @description The gateway refused `loginEx`.
         */
        LoginExFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-002" | "100-003" | "100-004" | "100-007" | "100-012" | "100-015" | "100-016" | "110-016" | "999-001";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * GatewayFailure
         * @description Refused with a code of the access group, which any operation may give whether its page lists it or not (deviation 20).
         */
        GatewayFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the access group; the error table has its meaning.
             * @enum {string}
             */
            retcode: "000-001" | "000-002" | "000-003" | "000-004" | "000-005" | "000-006" | "000-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * LoginExAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        LoginExAnswer: components["schemas"]["LoginExSuccess"] | components["schemas"]["LoginExFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * LoginRequest
         * @description How the agent signs in. Password and phone number are mandatory.
         */
        LoginRequest: {
            /**
             * Format: password
             * @description Password of the agent.
             */
            password: string;
            /** @description Number of the agent's soft phone. */
            phonenum: string;
            autoanswer?: components["schemas"]["signIn.autoanswer"];
            autoenteridle?: components["schemas"]["signIn.autoenteridle"];
            releasephone?: components["schemas"]["signIn.releasephone"];
            agenttype?: components["schemas"]["signIn.agenttype"];
            status?: components["schemas"]["signIn.status"];
            ip?: components["schemas"]["signIn.ip"];
            entryIp?: components["schemas"]["signIn.entryIp"];
            phonelinkage?: components["schemas"]["signIn.phonelinkage"];
            /**
             * @description Whether the sign-in extends to WebM, the media server.
             * @default true
             */
            checkInWebm?: boolean;
            checkInMailm?: components["schemas"]["signIn.checkInMailm"];
            vcPhoneNumber?: components["schemas"]["signIn.vcPhoneNumber"];
            listenStatus?: components["schemas"]["signIn.listenStatus"];
            /** @description Address to push events to; together with `serviceToken` only (deviation 33). */
            callBackUri?: string;
            /** @description Code by which the pushes are authenticated, without special characters; together with `callBackUri` only (deviation 33). */
            serviceToken?: string;
        };
        /**
         * LoginFailure
         * @description The gateway refused `login`.
         */
        LoginFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-002" | "100-003" | "100-004" | "100-007" | "100-012" | "100-015" | "100-016" | "110-016" | "999-001";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * LoginAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        LoginAnswer: components["schemas"]["LoginExSuccess"] | components["schemas"]["LoginFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * PushedEvent
         * @description An event as it is pushed.
         */
        PushedEvent: {
            /** @description Name of the event. `x-events` has those that pages describe; others must be expected. */
            eventType: string;
            /** @description Number of the agent. */
            workNo: string;
            /** @description Details of the event. The page says object; null and a bare text are as common (deviation 13). */
            content: {
                [key: string]: unknown;
            } | (string | null);
        };
        /**
         * PushedEvents
         * @description Events of one agent, the oldest first.
         */
        PushedEvents: {
            /** @description Number of the agent. */
            workNo: string;
            /** @description The events, from the oldest to the newest. */
            eventList: components["schemas"]["PushedEvent"][];
        };
        /**
         * EnvelopeSuccess
         * @description The gateway did what was asked for. The page documents no result.
         */
        EnvelopeSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
        };
        /**
         * ForceLoginRequest
         * @description How the agent signs in by force. Password and phone number are mandatory.
         */
        ForceLoginRequest: {
            /**
             * Format: password
             * @description Password of the agent.
             */
            password: string;
            /** @description Number of the agent's soft phone. */
            phonenum: string;
            autoanswer?: components["schemas"]["signIn.autoanswer"];
            autoenteridle?: components["schemas"]["signIn.autoenteridle"];
            /**
             * @description Whether the phone is hung up after a call. Other than at the other sign-ins, not unless asked for.
             * @default false
             */
            releasephone?: boolean;
            agenttype?: components["schemas"]["signIn.agenttype"];
            status?: components["schemas"]["signIn.status"];
            ip?: components["schemas"]["signIn.ip"];
            entryIp?: components["schemas"]["signIn.entryIp"];
            phonelinkage?: components["schemas"]["signIn.phonelinkage"];
            /**
             * @description Whether the sign-in extends to WebM, the media server.
             * @default true
             */
            checkInWebm?: boolean;
            checkInMailm?: components["schemas"]["signIn.checkInMailm"];
            vcPhoneNumber?: components["schemas"]["signIn.vcPhoneNumber"];
            listenStatus?: components["schemas"]["signIn.listenStatus"];
            /** @description Address to push events to; together with `serviceToken` only (deviation 33). */
            callBackUri?: string;
            /** @description Code by which the pushes are authenticated, without special characters; together with `callBackUri` only (deviation 33). */
            serviceToken?: string;
        };
        /**
         * ForceLoginFailure
         * @description The gateway refused `forceLogin`.
         */
        ForceLoginFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-002" | "100-003" | "100-004" | "100-007" | "100-012" | "100-015" | "100-016" | "110-016" | "999-001";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * ForceLoginAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        ForceLoginAnswer: components["schemas"]["LoginExSuccess"] | components["schemas"]["ForceLoginFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * UpdateGuidSuccess
         * @description The new Guid.
         */
        UpdateGuidSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            result: {
                /** @description The Guid to be sent from now on, with the suffix that names the gateway. */
                guid: string;
            };
        };
        /**
         * UpdateGuidFailure
         * @description The gateway refused `updateGuid`.
         */
        UpdateGuidFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * UpdateGuidAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        UpdateGuidAnswer: components["schemas"]["UpdateGuidSuccess"] | components["schemas"]["UpdateGuidFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * HandShakeFailure
         * @description The gateway refused `handShake`.
         */
        HandShakeFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-006";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * HandShakeAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        HandShakeAnswer: components["schemas"]["EnvelopeSuccess"] | components["schemas"]["HandShakeFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CommandSuccess
         * @description The gateway accepted the command. Whether it also took effect is told by the events of the operation.
         */
        CommandSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description Reserved. Real gateways leave it out at times (deviation 10). */
            result?: {
                [key: string]: unknown;
            };
        };
        /**
         * ResetSkillFailure
         * @description The gateway refused `resetSkill`.
         */
        ResetSkillFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * ResetSkillAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        ResetSkillAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["ResetSkillFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * AgentSkill
         * @description A skill queue.
         */
        AgentSkill: {
            /** @description Name of the skill queue. */
            name: string;
            /** @description Number of the skill queue. */
            id: number;
            /**
             * @description Medium of the skill queue.
             * @enum {integer}
             */
            mediatype: 1 | 2 | 4 | 5 | 15 | 16 | 17 | 19 | 51 | 53;
        };
        /**
         * AgentSkillsSuccess
         * @description The skill queues that are configured.
         */
        AgentSkillsSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description One entry for each skill queue. */
            result: components["schemas"]["AgentSkill"][];
        };
        /**
         * QueryAgentSkillsFailure
         * @description The gateway refused `queryAgentSkills`.
         */
        QueryAgentSkillsFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * QueryAgentSkillsAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        QueryAgentSkillsAnswer: components["schemas"]["AgentSkillsSuccess"] | components["schemas"]["QueryAgentSkillsFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * QueryAgentSkillsByWorkNoFailure
         * @description The gateway refused `queryAgentSkillsByWorkNo`.
         */
        QueryAgentSkillsByWorkNoFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * QueryAgentSkillsByWorkNoAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        QueryAgentSkillsByWorkNoAnswer: components["schemas"]["AgentSkillsSuccess"] | components["schemas"]["QueryAgentSkillsByWorkNoFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SetAgentAutoAnswerFailure
         * @description The gateway refused `setAgentAutoAnswer`.
         */
        SetAgentAutoAnswerFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetAgentAutoAnswerAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetAgentAutoAnswerAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetAgentAutoAnswerFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SetAgentAutoEnterIdleFailure
         * @description The gateway refused `setAgentAutoEnterIdle`.
         */
        SetAgentAutoEnterIdleFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetAgentAutoEnterIdleAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetAgentAutoEnterIdleAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetAgentAutoEnterIdleFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SetTalkRightFailure
         * @description The gateway refused `setTalkRight`.
         */
        SetTalkRightFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetTalkRightAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetTalkRightAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetTalkRightFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SetCustomStateFailure
         * @description The gateway refused `setCustomState`.
         */
        SetCustomStateFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; those of the access group, 000-002 and 000-003, are in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SetCustomStateAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SetCustomStateAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SetCustomStateFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * QueryCustomStateSuccess
         * @description The state of the own.
         */
        QueryCustomStateSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description Where the state is; the table of the page has it in the row of the message (deviation 29). */
            result: {
                /** @description The state that was set, as text; `"65535"`, which cannot be set, presumably while there is none (deviation 29). */
                agentcustomstate: string;
            };
        };
        /**
         * QueryCustomStateFailure
         * @description The gateway refused `queryCustomState`.
         */
        QueryCustomStateFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-003, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * QueryCustomStateAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        QueryCustomStateAnswer: components["schemas"]["QueryCustomStateSuccess"] | components["schemas"]["QueryCustomStateFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CancelSetCustomStateFailure
         * @description The gateway refused `cancelSetCustomState`.
         */
        CancelSetCustomStateFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * CancelSetCustomStateAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        CancelSetCustomStateAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["CancelSetCustomStateFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * AgentStatus
         * @description State of an agent.
         */
        AgentStatus: {
            /**
             * @description State of the agent, by the first table of cec_07_0581.
             * @enum {integer}
             */
            agentState: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
            /** @description Whether the agent is in a call. */
            isWorking: boolean;
        };
        /**
         * GetAgentStatusSuccess
         * @description What the agent is doing.
         */
        GetAgentStatusSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description The table of the page has an array, its example an object (deviation 26). */
            result: components["schemas"]["AgentStatus"] | components["schemas"]["AgentStatus"][];
        };
        /**
         * GetAgentStatusFailure
         * @description The gateway refused `getAgentStatus`.
         */
        GetAgentStatusFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * GetAgentStatusAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        GetAgentStatusAnswer: components["schemas"]["GetAgentStatusSuccess"] | components["schemas"]["GetAgentStatusFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * AgentStateInfo
         * @description State and call of an agent, for a page that was refreshed (deviation 32).
         */
        AgentStateInfo: {
            /**
             * @description Kind of the call, by table 6 of the page.
             * @enum {integer}
             */
            callFeature?: 0 | 6 | 7 | 41 | 44 | 45 | 51 | 52 | 53 | -1;
            /** @description Data of the call. */
            callData?: string;
            /** @description State of the agent before. */
            lastState?: number;
            /** @description Whether the agent has asked to be busy after the call. */
            preBusy?: boolean;
            /** @description Whether it is the first talk of the call. */
            firsttalkingFlag?: boolean;
            /** @description Number of the agent. */
            workNo?: string;
            /** @description Number of the inspector. */
            qcWorkNo?: string;
            /** @description Number of the calling party. */
            callerNo?: string;
            /** @description Begin of the hold in milliseconds, as text. */
            beginHoldTime?: string;
            /**
             * @description State of the agent, by table 3 of cec_07_0581, which has other numbers than that of agentState.
             * @enum {integer}
             */
            state?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 255;
            /**
             * @description Kind of the call in which the agent talks, by table 6 of the page.
             * @enum {integer}
             */
            talkingCallfeature?: 0 | 6 | 7 | 41 | 44 | 45 | 51 | 52 | 53 | -1;
            /** @description Not used. */
            releaseFlag?: number;
            /** @description Number of the called party. */
            calledNo?: string;
            /** @description Id of the main call. */
            mainCallId?: string;
            /** @description Begin of the second talk in milliseconds, as text. */
            secondTalkingTime?: string;
            /** @description Whether the agent has asked for a rest after the call. */
            preRest?: boolean;
            /** @description Id of the recording. */
            recordID?: string;
            /** @description Time of the answer in milliseconds, as text. */
            currentTime?: string;
            /** @description Begin of the talk in milliseconds, as text. */
            beginTalkingTime?: string;
            /** @description The other parties. */
            partner?: string;
            /** @description Id of the call on hold. */
            holdCallId?: string;
            /** @description Begin of the state in milliseconds, as text. */
            agentStateBeginTime?: string;
            /** @description The present command, by table 7 of the page, which is cut off after 7 in the copies seen: 0 none, 1 the agent hung up, 2 the agent disconnected, 3 the user hung up, 6 hold, 7 end of the hold. */
            curCommand?: number;
            /** @description Id of the present call. */
            curCallId?: string;
            /** @description Begin of the command in milliseconds, as text. */
            cmdBeginTime?: string;
        };
        /**
         * SyncagentinfoSuccess
         * @description State and call of the agent.
         */
        SyncagentinfoSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            result: {
                /** @description The call as text. */
                callinfo?: string;
                agentStateInfo?: components["schemas"]["AgentStateInfo"];
            };
        };
        /**
         * SyncagentinfoFailure
         * @description The gateway refused `syncagentinfo`.
         */
        SyncagentinfoFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SyncagentinfoAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SyncagentinfoAnswer: components["schemas"]["SyncagentinfoSuccess"] | components["schemas"]["SyncagentinfoFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SendNoteletExRequest
         * @description A note.
         */
        SendNoteletExRequest: {
            /** @description Numbers of the agents whom the note is for (the table says int, the example has a list; deviation 24). */
            agentIds: number[];
            /** @description The note; may be empty. The page counts bytes (deviation 25). */
            content: string;
        };
        /**
         * SendNoteletExSuccess
         * @description The note is on its way.
         */
        SendNoteletExSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            /** @description Null after a success. */
            result?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * SendNoteletExFailure
         * @description The gateway refused `sendNoteletEx`.
         */
        SendNoteletExFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-001" | "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SendNoteletExAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SendNoteletExAnswer: components["schemas"]["SendNoteletExSuccess"] | components["schemas"]["SendNoteletExFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * ModifyAccountPwdExRequest
         * @description The old password and the new one.
         */
        ModifyAccountPwdExRequest: {
            /**
             * Format: password
             * @description The present password.
             */
            oldPassword: string;
            /**
             * Format: password
             * @description The password from now on.
             */
            newPassword: string;
        };
        /**
         * ModifyAccountPwdExFailure
         * @description The gateway refused `modifyAccountPwdEx`.
         */
        ModifyAccountPwdExFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * ModifyAccountPwdExAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        ModifyAccountPwdExAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["ModifyAccountPwdExFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SayBusyFailure
         * @description The gateway refused `sayBusy`.
         */
        SayBusyFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; that of the access group, 000-002, is in GatewayFailure.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SayBusyAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SayBusyAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SayBusyFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CancelBusyFailure
         * @description The gateway refused `cancelBusy`.
         */
        CancelBusyFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * CancelBusyAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        CancelBusyAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["CancelBusyFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SayFreeFailure
         * @description The gateway refused `sayFree`.
         */
        SayFreeFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SayFreeAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SayFreeAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SayFreeFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * SayWorkFailure
         * @description The gateway refused `sayWork`.
         */
        SayWorkFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * SayWorkAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        SayWorkAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["SayWorkFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CancelWorkFailure
         * @description The gateway refused `cancelWork`.
         */
        CancelWorkFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * CancelWorkAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        CancelWorkAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["CancelWorkFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * RestFailure
         * @description The gateway refused `rest`.
         */
        RestFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * RestAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        RestAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["RestFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * CancelRestFailure
         * @description The gateway refused `cancelRest`.
         */
        CancelRestFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "100-009";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * CancelRestAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        CancelRestAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["CancelRestFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * AgentEvent
         * @description Something that happened to one agent. Names that this document does not list must be expected.
         */
        AgentEvent: {
            /** @description Name of the event. `x-events` lists those that operations of this document trigger. */
            eventType: string;
            /** @description Number of the agent. */
            workNo: string;
            /** @description Details of the event. The page says object; null and a bare text are as common (deviation 13). */
            content: {
                [key: string]: unknown;
            } | (string | null);
            /** @description Time of the event in milliseconds since 1970. A few copies of the 2025 pages show it, most do not, so no type is asked of it. */
            eventGenTime?: unknown;
        } | null;
        /**
         * GetAgentEventSuccess
         * @description One event, or none if nothing happened while the poll was held (deviation 13).
         */
        GetAgentEventSuccess: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description Success.
             * @enum {string}
             */
            retcode: "0";
            event?: components["schemas"]["AgentEvent"];
        };
        /**
         * GetAgentEventFailure
         * @description The gateway refused `getAgentEvent`.
         */
        GetAgentEventFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-006";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * GetAgentEventAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        GetAgentEventAnswer: components["schemas"]["GetAgentEventSuccess"] | components["schemas"]["GetAgentEventFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * ForceLogoutWithReasonFailure
         * @description The gateway refused `forceLogoutWithReason`.
         */
        ForceLogoutWithReasonFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-005" | "100-006" | "100-007" | "100-008";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * ForceLogoutWithReasonAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        ForceLogoutWithReasonAnswer: components["schemas"]["EnvelopeSuccess"] | components["schemas"]["ForceLogoutWithReasonFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * ForceLogoutFailure
         * @description The gateway refused `forceLogout`.
         */
        ForceLogoutFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of a sister page (deviation 23); the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-005" | "100-006" | "100-007" | "100-008";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * ForceLogoutAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        ForceLogoutAnswer: components["schemas"]["EnvelopeSuccess"] | components["schemas"]["ForceLogoutFailure"] | components["schemas"]["GatewayFailure"];
        /**
         * LogoutFailure
         * @description The gateway refused `logout`.
         */
        LogoutFailure: {
            /** @description Text for people; may be empty. */
            message: string;
            /**
             * @description A code of the operation's page; the error table has its meaning.
             * @enum {string}
             */
            retcode: "100-005" | "100-006" | "100-007" | "100-008";
            /** @description Without meaning; an empty text has been seen here (deviation 10). */
            result?: unknown;
        };
        /**
         * LogoutAnswer
         * @description Success for `retcode` `"0"`, otherwise a failure.
         */
        LogoutAnswer: components["schemas"]["CommandSuccess"] | components["schemas"]["LogoutFailure"] | components["schemas"]["GatewayFailure"];
    };
    responses: never;
    parameters: {
        /**
         * @description Number of the agent (the pages call the type a string; deviation 1).
         * @example 291
         */
        "agentid.2023-09-27": number;
        /** @description The Guid of the session that the events belong to. */
        "Guid.pushed": string;
        /** @description Code by which the other side of a push authenticates the request, without special characters (deviation 33). */
        service_token: string;
        /**
         * @description Number of the agent (the page calls the type a string; deviation 1).
         * @example 291
         */
        "agentid.2025-11-13": number;
        /**
         * @description Which skill queues the agent is signed in to. Any text but `true` stands for `false` (deviation 27).
         * @example true
         */
        autoflag: boolean;
        /** @description Numbers of skill queues, separated by `;`. Left out along with `autoflag` `false`, the agent is signed in to none. */
        skillid: string;
        /** @description Whether phone linkage, the connection to and control of a hard phone, is on. */
        phonelinkage: 0 | 1;
        /**
         * @description Number of the agent whose skill queues are asked for (the page calls the type a string; deviation 1).
         * @example 291
         */
        workno: number;
        /**
         * @description How calls are answered. `true` stands for automatically, any other text for manually. Five characters at most.
         * @example true
         */
        isautoanswer: string;
        /**
         * @description What follows a call. `true` stands for the idle state, any other text for wrap-up. One to five characters.
         * @example true
         */
        flag: string;
        /**
         * @description Whether inbound calls are taken.
         * @example 1
         */
        "flag.settalkright": 0 | 1;
        /**
         * @description The agent's own state. What a number means is up to the business that sets it.
         * @example 1
         */
        customstate: number;
        /** @description Why the agent is busy. 0, or nothing, stands for no reason; 200 to 250 are reasons of the business (deviation 28). */
        "reason.saybusy": number | 0 | unknown;
        /** @description Whether the reason is set anew for an agent who is busy already. Mandatory for such an agent (deviation 17). */
        "prolong.saybusy": boolean;
        /**
         * @description How long the rest lasts, in seconds.
         * @example 600
         */
        time: number;
        /**
         * @description Cause code of the rest, one of those configured on the platform. 0 stands for no cause code.
         * @example 0
         */
        restcause: number;
        /**
         * @description Whether the reason for the rest is set anew for an agent who is resting already. Mandatory for such an agent who asks for rest once
         *     more, which OpenAPI cannot say (deviation 17).
         */
        prolong: boolean;
        /**
         * @description Number of the signed-in agent. The page of the event poll prints no range (deviation 13).
         * @example 291
         */
        "agentid.agentevent": number;
        /** @description Call data, for a call bar that is being refreshed. */
        calldata: string;
        /**
         * @description Why the agent is signed out. The number is the choice of who signs out; the platform does not configure it.
         * @example 1
         */
        "reason.sign-out": number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The Guid of the new session: everything after the first `=`, with the suffix that names the gateway. Only a sign-in that
         *     succeeds carries it (deviation 12).
         * @example JSESSIONID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1
         */
        "Set-GUID.sign-in": string;
        /**
         * @description Dynamic authentication only: the Guid that takes the place of the present one, in the form that sign-in uses. Absent from a
         *     poll between two renewals, and always absent in static mode.
         * @example JSESSIONID=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1
         */
        "Set-GUID.renewal": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    loginEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginExRequest"];
            };
        };
        responses: {
            /** @description Signed in, or refused with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.sign-in"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginExAnswer"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed in, or refused with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.sign-in"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
        };
    };
    forceLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceLoginRequest"];
            };
        };
        responses: {
            /** @description Signed in, or refused with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.sign-in"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceLoginAnswer"];
                };
            };
        };
    };
    updateGuid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateGuidAnswer"];
                };
            };
        };
    };
    handShake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Code by which the other side of a push authenticates the request, without special characters (deviation 33). */
                service_token?: components["parameters"]["service_token"];
            };
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.renewal"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandShakeAnswer"];
                };
            };
        };
    };
    resetSkill: {
        parameters: {
            query?: {
                /** @description Numbers of skill queues, separated by `;`. Left out along with `autoflag` `false`, the agent is signed in to none. */
                skillid?: components["parameters"]["skillid"];
                /** @description Whether phone linkage, the connection to and control of a hard phone, is on. */
                phonelinkage?: components["parameters"]["phonelinkage"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description Which skill queues the agent is signed in to. Any text but `true` stands for `false` (deviation 27).
                 * @example true
                 */
                autoflag: components["parameters"]["autoflag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetSkillAnswer"];
                };
            };
        };
    };
    queryAgentSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentSkillsAnswer"];
                };
            };
        };
    };
    queryAgentSkillsByWorkNo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description Number of the agent whose skill queues are asked for (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                workno: components["parameters"]["workno"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentSkillsByWorkNoAnswer"];
                };
            };
        };
    };
    setAgentAutoAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description How calls are answered. `true` stands for automatically, any other text for manually. Five characters at most.
                 * @example true
                 */
                isautoanswer: components["parameters"]["isautoanswer"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAgentAutoAnswerAnswer"];
                };
            };
        };
    };
    setAgentAutoEnterIdle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
                /**
                 * @description What follows a call. `true` stands for the idle state, any other text for wrap-up. One to five characters.
                 * @example true
                 */
                flag: components["parameters"]["flag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAgentAutoEnterIdleAnswer"];
                };
            };
        };
    };
    setTalkRight: {
        parameters: {
            query: {
                /**
                 * @description Whether inbound calls are taken.
                 * @example 1
                 */
                flag: components["parameters"]["flag.settalkright"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetTalkRightAnswer"];
                };
            };
        };
    };
    setCustomState: {
        parameters: {
            query: {
                /**
                 * @description The agent's own state. What a number means is up to the business that sets it.
                 * @example 1
                 */
                customstate: components["parameters"]["customstate"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetCustomStateAnswer"];
                };
            };
        };
    };
    queryCustomState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCustomStateAnswer"];
                };
            };
        };
    };
    cancelSetCustomState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelSetCustomStateAnswer"];
                };
            };
        };
    };
    getAgentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentStatusAnswer"];
                };
            };
        };
    };
    syncagentinfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncagentinfoAnswer"];
                };
            };
        };
    };
    sendNoteletEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNoteletExRequest"];
            };
        };
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendNoteletExAnswer"];
                };
            };
        };
    };
    modifyAccountPwdEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyAccountPwdExRequest"];
            };
        };
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyAccountPwdExAnswer"];
                };
            };
        };
    };
    sayBusy: {
        parameters: {
            query?: {
                /** @description Why the agent is busy. 0, or nothing, stands for no reason; 200 to 250 are reasons of the business (deviation 28). */
                reason?: components["parameters"]["reason.saybusy"];
                /** @description Whether the reason is set anew for an agent who is busy already. Mandatory for such an agent (deviation 17). */
                prolong?: components["parameters"]["prolong.saybusy"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SayBusyAnswer"];
                };
            };
        };
    };
    cancelBusy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelBusyAnswer"];
                };
            };
        };
    };
    sayFree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SayFreeAnswer"];
                };
            };
        };
    };
    sayWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SayWorkAnswer"];
                };
            };
        };
    };
    cancelWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWorkAnswer"];
                };
            };
        };
    };
    rest: {
        parameters: {
            query?: {
                /**
                 * @description Whether the reason for the rest is set anew for an agent who is resting already. Mandatory for such an agent who asks for rest once
                 *     more, which OpenAPI cannot say (deviation 17).
                 */
                prolong?: components["parameters"]["prolong"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description How long the rest lasts, in seconds.
                 * @example 600
                 */
                time: components["parameters"]["time"];
                /**
                 * @description Cause code of the rest, one of those configured on the platform. 0 stands for no cause code.
                 * @example 0
                 */
                restcause: components["parameters"]["restcause"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAnswer"];
                };
            };
        };
    };
    cancelRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the page calls the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2025-11-13"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelRestAnswer"];
                };
            };
        };
    };
    getAgentEvent: {
        parameters: {
            query?: {
                /** @description Call data, for a call bar that is being refreshed. */
                calldata?: components["parameters"]["calldata"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the signed-in agent. The page of the event poll prints no range (deviation 13).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.agentevent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event, none, or a refusal with a code. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID.renewal"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentEventAnswer"];
                };
            };
        };
    };
    forceLogoutWithReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
                /**
                 * @description Why the agent is signed out. The number is the choice of who signs out; the platform does not configure it.
                 * @example 1
                 */
                reason: components["parameters"]["reason.sign-out"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceLogoutWithReasonAnswer"];
                };
            };
        };
    };
    forceLogout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceLogoutAnswer"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the agent (the pages call the type a string; deviation 1).
                 * @example 291
                 */
                agentid: components["parameters"]["agentid.2023-09-27"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutAnswer"];
                };
            };
        };
    };
}
