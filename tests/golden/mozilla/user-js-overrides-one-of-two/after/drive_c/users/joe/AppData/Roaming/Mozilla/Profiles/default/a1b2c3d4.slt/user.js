user_pref('mail.smtpserver.smtp1.auth_method', 0);
