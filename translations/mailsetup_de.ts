<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DialogDrawing</name>
    <message>
        <source>menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box to type in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box to type in: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check box, ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check box, not ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>button: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the window %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help for the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a full e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole address, with the part after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; does not belong to this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address that this provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whose password this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the address with --address, or use --credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given, so nothing can be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --password-stdin, --password-file or --credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the password file %1, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable by yourself alone (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says what was changed. Start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program description %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with --check-profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider file %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program that we know was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the steps by hand, or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail programs have no account of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or set up an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Windows program is open in %1, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all Windows programs there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 cannot be read, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 are damaged, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail program once and close it, then try again; or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 are too large to be changed safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 are in an encoding that the mail program does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 may not be changed. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, ask support and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 changed while we looked at them, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the mail program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 did not keep what was written. Everything was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in your home folder and check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed, and %1 could not be put back either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the repair (--silent --repair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run (%1) was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the repair first (--silent --repair).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed later and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this value in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mail server %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you are connected to the Internet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or your network may block this port. Try another network, or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port. A hotel or guest network may stand between; try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, a firewall may block this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the encryption that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Ask support, and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted connection to %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Ask support, and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to change the conversation with %1 before it was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Try another network, and tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of your computer. If it is right, tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was not sent. Tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so %1 cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 does not ask for a sign-in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may be the wrong one. Ask support, and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in that is safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, mind capital letters; or ask support for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let %1 sign in at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, or ask support to open the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 could not prove that it knows your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a false server. Try another network, and tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the sender %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support whether this address may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the recipient %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask support whether this mailbox exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the server %1 refused the test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or ask support and name this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account belongs to another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account sends through a program on this computer (%1), perhaps a virus scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that program, or choose this account by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 sets this again at each start, so a change would not last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lines from that file, or ask who wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has locked this setting (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot be changed by a program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full address of this account is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given for %1, so no test message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test message was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Support guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody who helps customers of %1 on the phone. mailsetup %2 turns on the sign-in for sending in their mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each screen has a code in its corner. Ask for it first: it says where the caller is. Each failure has a support code too; the table of codes says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the screen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller sees:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask and say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>yourname@%1</source>
        <comment>an example of an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your user name (for example %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your full e-mail address (for example %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your full e-mail address)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>there are no texts in the language %1, only in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>No window, needs no display; results on stdout, talk on stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show mail programs, accounts and their state; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last run, or run RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or take back a run that was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and test-send with the settings as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings without signing in or sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s full address; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the one address from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the one address from FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read addresses and passwords from FILE (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this mail program; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this account; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider; default pmtnet.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More client profiles; one of the same id wins over the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on that home folder instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in this Wine prefix too; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to ADDR:PORT when HOST:PORT is meant; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as JSON on stdout instead of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the JSON report there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a log without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all texts; else the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: sample mail programs in a temporary folder and a loopback server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the printable support guide there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check profile and provider files, the built-in ones without DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;A mail program is running&apos; ends with 1618.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of --list, --dry-run, --undo, --repair, --test-only can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of --password-stdin, --password-file, --credentials can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: mailsetup [options]
Turns on SMTP authentication in the mail programs of this user.
Without an option a wizard opens.

Options:
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Open your mail program and look for the settings of your account. They are often in the menu “Tools” or “Edit”, under “Accounts” or “Options”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As port type {smtp.port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “STARTTLS” or “TLS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “SSL” or “SSL/TLS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the sign-in for sending. It may be called “My server requires authentication” or “Use name and password”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As user name type {smtp.user}, and as password the one of your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same for each of your accounts, close the program and open it again. Send yourself a message to see that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address.</source>
        <extracomment>eudora</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address. Mail that was left on the server may be fetched once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incoming mail of this account comes from another provider, so a personality for sending alone is added and used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Eudora. Open the menu {1} and choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eudora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}. If that is 587, also tick “Use submission port (587)” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Never”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “If Available, STARTTLS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, STARTTLS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, Alternate Port”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click {1} in the list. As {2} type {smtp.user}. Eudora uses this name for sending too. Then click {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use several addresses in Eudora? Then open the menu “Tools” and choose “Personalities”. Click each one with the right mouse button, choose “Properties”, and set {1}, {2} and {3} there too, with the address of that personality. Click {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Eudora and open it again. It may ask for your password once. If mail that you have read before comes in again, that happens this one time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account gets an outgoing server of its own, so that no other account and no other provider&apos;s server is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Mozilla Mail. Open the menu {1} and choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}. As {4} type {smtp.user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies &amp; Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use secure connection (SSL):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}: type it under “Port” in the same window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Never”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “When available”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Always”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have several addresses? Then click “Advanced...” in the same window. Each server in that list needs the same, with the address that sends through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Mozilla and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you send a message, Mozilla asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP Server Password Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Password Manager to remember this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Netscape Mail. Open the menu {1} and choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Netscape and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you send a message, Netscape asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incoming login already is the full address with a remembered password, so the program is told to use the same for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Outlook Express. Open the menu {1} and choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address Book...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab {1}, click your account in the list, then click {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it. Tick {3} and click {4} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail (POP3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming Mail Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Mail Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My server requires authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {1}. As {2} type {smtp.user}, as {3} your password, and tick {4}. Then click {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use same settings as my incoming mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log on using Secure Password Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} type {smtp.port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Port Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server requires a secure connection (SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, tick “This server requires a secure connection (SSL)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “Apply”, then “OK”. Do the same for each of your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Outlook Express and open it again. If it still cannot send, restart the computer once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Outlook. Open the menu {1} and choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send/Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Accounts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {1} and click {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new e-mail account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or change existing e-mail accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new directory or address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or change existing directories or address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click your account in the list ({address}), then click {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. Then click {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail server (POP3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More Settings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and choose {3}. As {4} type {smtp.user}, as {5} your password, and tick {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet E-mail Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming server (POP3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing server (SMTP):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click “OK”, then “Next &gt;” and then “Finish”. Do the same for each of your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Outlook and open it again. If it still cannot send, restart the computer once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Who asks for the change, what will be changed, by when, and the support phone. The language is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the text in your language? It can be changed on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it say “Practice”? Then nothing real is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail programs that were found, with their version. Beside a program that is open it says that it must be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mail program do you use? Is it in the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still open? Close it; the list notices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it not in the list? Then go on with the steps by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account with what is set in it now. Those of this provider are chosen; others are grey, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which addresses do you send? Are they chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is each address complete, with the part after the @?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box for the password of each address. The server checks it before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask for the password itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the password of the mailbox, not that of the computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the Caps Lock key on? Show the password and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be changed in each account, before and after, and where the backup will be. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the new user name your full e-mail address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar that moves, and the account that is being changed. “Cancel” stops and puts everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the bar still move? This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each account whether a test message could be sent. What the server said can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a code beside an account? Look it up in the table of codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are changed already. The test can be made again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and what comes next. The changes can be undone here, and the report can be saved or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your mail program and send yourself a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it ask for the password? Type it once and tick that it is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps for one mail program, with pictures in which everything to touch has a number. This program changes nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program is chosen above the steps? At which step are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the pictures look like your screen? Another version may differ a little.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>is right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test message accepted by %1, port %2, %3, sign-in by %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed: %1 [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo this: mailsetup --silent --undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandDialog</name>
    <message>
        <source>&amp;Mail program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandView</name>
    <message>
        <source>Steps by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mail program is in &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailsetup::Session</name>
    <message>
        <source>no run is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was sent to prove that your mail program can send with sign-in.
You can delete it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server offers no encryption, so the password goes over the line as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice mode: sample mail programs in %1, and a mail server of the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version has no window yet; use --silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
