<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>mailsetup</name>
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
