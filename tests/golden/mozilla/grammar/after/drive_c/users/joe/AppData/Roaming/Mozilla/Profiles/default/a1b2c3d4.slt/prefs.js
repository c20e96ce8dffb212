# Mozilla User Preferences

/* user_pref("mail.smtpserver.smtp1.hostname", "in.a.comment.example"); */
// user_pref("mail.smtpserver.smtp1.hostname", "also.in.a.comment.example");
user_pref('mail.accountmanager.accounts', 'account1');
user_pref('mail.account.account1.identities', 'id1');
user_pref( "mail.account.account1.server" , "server1" ) ;
user_pref("mail.identity.id1.useremail",
          "joe\x40pmtnet.net");
user_pref("mail.identity.id1.fullName", 'Joe "the \'big\'" Miller');
pref("mail.identity.id1.smtpServer", "smtp1"); user_pref("mail.server.server1.type", "pop3");
user_pref("mail.server.server1.hostname", "pop.pmtnet.net"); // the server
user_pref("mail.server.server1.userName", 'joe');
user_pref
(
  'mail.smtpserver.smtp1.hostname' /* the old one */,
  'smtp.pmtnet.net'
);
user_pref("mail.smtpserver.smtp1.auth_method", 1);user_pref("mail.smtpserver.smtp1.username",'joe@pmtnet.net');
user_pref("mail.smtpservers", "smtp1");
