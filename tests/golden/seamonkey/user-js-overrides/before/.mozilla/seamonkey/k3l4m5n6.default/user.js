user_pref("mail.smtpserver.smtp1.authMethod", 1);
