user_pref("mail.smtpserver.smtp1.username", "joe");
