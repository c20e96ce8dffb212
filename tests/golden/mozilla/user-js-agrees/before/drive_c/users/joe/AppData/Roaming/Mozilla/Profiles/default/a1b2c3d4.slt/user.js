user_pref("mail.smtpserver.smtp1.hostname", "smtp.pmtnet.net");
user_pref("mail.smtpserver.smtp1.auth_method", 1);
