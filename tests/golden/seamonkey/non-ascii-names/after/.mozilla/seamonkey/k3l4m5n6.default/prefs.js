# Mozilla User Preferences

user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.identity.id1.fullName", "Jürgen Öz");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.useremail", "joe@pmtnet.net");
user_pref("mail.server.server1.hostname", "pop.pmtnet.net");
user_pref("mail.server.server1.name", "joe@pmtnet.net");
user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.userName", "joe");
user_pref("mail.smtpserver.smtp1.description", "Würzburg");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.pmtnet.net");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtpserver.smtp1.authMethod", 3);
user_pref("mail.smtpserver.smtp1.username", "joe@pmtnet.net");
