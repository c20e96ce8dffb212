user_pref("mail.identity.id1.smtpServer", "smtp1");
