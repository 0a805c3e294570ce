CREATE TABLE `known_browsers` (
	`user_id` text NOT NULL,
	`browser_hash` text NOT NULL,
	`added_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `browser_hash`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `known_browsers_last_used` ON `known_browsers` (`last_used_at`);--> statement-breakpoint
CREATE TABLE `rate_counters` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `rate_counters_expiry` ON `rate_counters` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`confirmed_at` integer DEFAULT 0 NOT NULL,
	`browser_hash` text DEFAULT '' NOT NULL,
	`user_agent` text,
	`network` text,
	`country` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sign_in_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`secret_id` text NOT NULL,
	`browser_hash` text NOT NULL,
	`digits` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_codes_browser` ON `sign_in_codes` (`email`,`browser_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_codes_expiry` ON `sign_in_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`password_hash` text,
	`administrator` integer DEFAULT false NOT NULL,
	`access_mail` integer DEFAULT true NOT NULL,
	`created_at` integer NOT NULL,
	`suspended_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`member_id` text NOT NULL,
	`permission` text NOT NULL,
	`scope` text NOT NULL,
	`when` text NOT NULL,
	`starts_at` integer,
	`expires_at` integer,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grants_current` ON `grants` (`project_id`,`member_id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `grants_permission` ON `grants` (`project_id`,`permission`,`member_id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `grants_history` ON `grants` (`project_id`,`member_id`,`ended_rev`);--> statement-breakpoint
CREATE TABLE `permissions` (
	`project_id` text NOT NULL,
	`name` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`group` text NOT NULL,
	`resource_type` text NOT NULL,
	`action` text NOT NULL,
	`label` text NOT NULL,
	`implies` text NOT NULL,
	`risky` integer NOT NULL,
	`retired` integer NOT NULL,
	PRIMARY KEY(`project_id`, `name`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `permissions_current` ON `permissions` (`project_id`,`name`) WHERE ended_rev is null;--> statement-breakpoint
CREATE UNIQUE INDEX `permissions_action` ON `permissions` (`project_id`,`resource_type`,`action`) WHERE ended_rev is null and retired = 0;--> statement-breakpoint
CREATE TABLE `preset_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`preset_key` text NOT NULL,
	`permission` text NOT NULL,
	`scope` text NOT NULL,
	`when` text NOT NULL,
	`starts_at` integer,
	`expires_at` integer,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preset_grants_preset` ON `preset_grants` (`project_id`,`preset_key`,`ended_rev`);--> statement-breakpoint
CREATE TABLE `presets` (
	`project_id` text NOT NULL,
	`key` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`name` text NOT NULL,
	`retired` integer NOT NULL,
	PRIMARY KEY(`project_id`, `key`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `presets_current` ON `presets` (`project_id`,`key`) WHERE ended_rev is null;--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`to_email` text NOT NULL,
	`language` text NOT NULL,
	`data` text NOT NULL,
	`project_id` text,
	`invitation_id` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_until` integer,
	`claim_id` text,
	`sweep_at` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`message_id` text,
	`failure` text
);
--> statement-breakpoint
CREATE INDEX `mail_to` ON `mail` (`to_email`,`template`,`created_at`);--> statement-breakpoint
CREATE INDEX `mail_invitation` ON `mail` (`invitation_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `mail_settled` ON `mail` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `mail_open` ON `mail` (`sweep_at`) WHERE sweep_at is not null;--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to_email` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`delivered_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mailbox_time` ON `mailbox` (`delivered_at`,`id`);--> statement-breakpoint
CREATE INDEX `mailbox_to` ON `mailbox` (`to_email`,`delivered_at`,`id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`change_id` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answers_time` ON `answers` (`at`);--> statement-breakpoint
CREATE TABLE `event_values` (
	`project_id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`salt` text NOT NULL,
	`value` text,
	PRIMARY KEY(`project_id`, `revision`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`project_id` text NOT NULL,
	`revision` integer NOT NULL,
	`change_id` text NOT NULL,
	`request_hash` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`target` text NOT NULL,
	`hash` text NOT NULL,
	`touched` text NOT NULL,
	`text` text NOT NULL,
	`answer` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_revision` ON `events` (`project_id`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_change` ON `events` (`change_id`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`project_id`,`actor`,`revision`);--> statement-breakpoint
CREATE INDEX `events_action` ON `events` (`project_id`,`action`,`revision`);--> statement-breakpoint
CREATE INDEX `events_target` ON `events` (`project_id`,`target`,`revision`);--> statement-breakpoint
CREATE INDEX `events_time` ON `events` (`project_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_answered` ON `events` (`at`) WHERE answer is not null;--> statement-breakpoint
CREATE TABLE `project_states` (
	`project_id` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`status` text NOT NULL,
	`archived_at` integer,
	`catalogue_version` integer NOT NULL,
	`built_in_groups` text NOT NULL,
	`stored_names` text NOT NULL,
	PRIMARY KEY(`project_id`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `project_states_current` ON `project_states` (`project_id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`revision` integer NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	`purged_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_slug` ON `projects` (`slug`);--> statement-breakpoint
CREATE INDEX `projects_deleted` ON `projects` (`deleted_at`);--> statement-breakpoint
CREATE TABLE `resources` (
	`project_id` text NOT NULL,
	`type` text NOT NULL,
	`id` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`name` text NOT NULL,
	`attributes` text NOT NULL,
	`shared` integer NOT NULL,
	PRIMARY KEY(`project_id`, `type`, `id`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `resources_current` ON `resources` (`project_id`,`type`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE UNIQUE INDEX `resources_shared` ON `resources` (`type`,`id`) WHERE ended_rev is null and shared = 1;--> statement-breakpoint
CREATE TABLE `service_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`name` text NOT NULL,
	`secret_hash` text NOT NULL,
	`hint` text NOT NULL,
	`scopes` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_keys_secret` ON `service_keys` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `service_keys_project` ON `service_keys` (`project_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text,
	`kind` text NOT NULL,
	`access` text NOT NULL,
	`note` text,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`secret_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`access_set_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`closed_at` integer,
	`member_id` text,
	`changed_rev` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_pending` ON `invitations` (`project_id`,`email`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `invitations_to` ON `invitations` (`email`,`created_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `invitations_project` ON `invitations` (`project_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `member_activity` (
	`project_id` text NOT NULL,
	`user_id` text NOT NULL,
	`last_active_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `user_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `member_aliases` (
	`project_id` text NOT NULL,
	`type` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	PRIMARY KEY(`project_id`, `type`, `id`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_aliases_current` ON `member_aliases` (`project_id`,`type`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `member_aliases_member` ON `member_aliases` (`project_id`,`member_id`,`ended_rev`);--> statement-breakpoint
CREATE TABLE `member_presets` (
	`project_id` text NOT NULL,
	`member_id` text NOT NULL,
	`preset_key` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	PRIMARY KEY(`project_id`, `member_id`, `preset_key`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_presets_current` ON `member_presets` (`project_id`,`member_id`,`preset_key`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `member_presets_holders` ON `member_presets` (`project_id`,`preset_key`,`member_id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE TABLE `member_search` (
	`project_id` text NOT NULL,
	`word` text NOT NULL,
	`entry_id` text NOT NULL,
	PRIMARY KEY(`project_id`, `word`, `entry_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `member_search_entry` ON `member_search` (`project_id`,`entry_id`,`word`);--> statement-breakpoint
CREATE TABLE `members` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`added_rev` integer NOT NULL,
	`ended_rev` integer,
	`user_id` text,
	`placeholder_email` text,
	`placeholder_name` text,
	`placeholder_until` integer,
	`kind` text NOT NULL,
	`is_owner` integer NOT NULL,
	`attributes` text NOT NULL,
	`joined_at` integer NOT NULL,
	`added_by` text NOT NULL,
	`sort_name` text NOT NULL,
	`changed_rev` integer NOT NULL,
	PRIMARY KEY(`project_id`, `id`, `added_rev`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_current` ON `members` (`project_id`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE UNIQUE INDEX `members_owner` ON `members` (`project_id`) WHERE ended_rev is null and is_owner = 1;--> statement-breakpoint
CREATE UNIQUE INDEX `members_user` ON `members` (`user_id`,`project_id`) WHERE ended_rev is null and user_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `members_placeholder` ON `members` (`placeholder_email`,`project_id`) WHERE ended_rev is null and placeholder_email is not null;--> statement-breakpoint
CREATE INDEX `members_by_name` ON `members` (`project_id`,`sort_name`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `members_by_joined` ON `members` (`project_id`,`joined_at`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `members_kind_by_name` ON `members` (`project_id`,`kind`,`sort_name`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `members_kind_by_joined` ON `members` (`project_id`,`kind`,`joined_at`,`id`) WHERE ended_rev is null;--> statement-breakpoint
CREATE INDEX `members_former` ON `members` (`project_id`,`ended_rev`) WHERE ended_rev is not null;--> statement-breakpoint
CREATE INDEX `members_user_history` ON `members` (`user_id`,`project_id`,`ended_rev`);--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`from_member_id` text NOT NULL,
	`to_member_id` text NOT NULL,
	`former_owner_presets` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `transfers_pending` ON `transfers` (`project_id`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `transfers_project` ON `transfers` (`project_id`,`created_at`);