user_pref("browser.tabs.autoHide", false);
