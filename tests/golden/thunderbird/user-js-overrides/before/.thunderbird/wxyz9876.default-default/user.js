user_pref("mail.smtpserver.smtp1.hostname", "mail.pmtnet.net");
