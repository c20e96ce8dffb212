# Mozilla User Preferences

user_pref("mail.account.account9.identities", "id9");
user_pref("mail.account.account9.server", "server1");
user_pref("mail.accountmanager.accounts", "account9");
user_pref("mail.accountmanager.defaultaccount", "account9");
user_pref("mail.identity.id9.fullName", "Joe");
user_pref("mail.identity.id9.smtpServer", "smtp1");
user_pref("mail.identity.id9.useremail", "joe@pmtnet.net");
user_pref("mail.server.server1.hostname", "pop.pmtnet.net");
user_pref("mail.server.server1.name", "joe@pmtnet.net");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.userName", "joe");
user_pref("mail.smtpserver.smtp1.auth_method", 1);
user_pref("mail.smtpserver.smtp1.hostname", "smtp.pmtnet.net");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtpserver.smtp1.username", "joe@pmtnet.net");
