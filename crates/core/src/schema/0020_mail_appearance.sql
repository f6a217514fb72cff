-- How the invitation mails of an organization look and speak. Null leaves it to the server.
alter table organization_settings add column mail_language text;
alter table organization_settings add column mail_sender_name text;
alter table organization_settings add column mail_reply_to text;
alter table organization_settings add column mail_accent_color text;
alter table organization_settings add column mail_note text;
