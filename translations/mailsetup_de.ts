<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Start the program without options.</source>
        <translation>Starten Sie das Programm ohne Optionen.</translation>
    </message>
    <message>
        <source>Go back and choose the account again.</source>
        <translation>Gehen Sie zurück und wählen Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Fragen Sie den Support, und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>Your settings are as they were. Try again when you like.</source>
        <translation>Ihre Einstellungen sind, wie sie waren. Versuchen Sie es noch einmal, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Close this program and start it again: it offers to repair that.</source>
        <translation>Schließen Sie dieses Programm und starten Sie es noch einmal: Es bietet an, das zu reparieren.</translation>
    </message>
    <message>
        <source>Go back to the first page and choose &apos;Repair now&apos;.</source>
        <translation>Gehen Sie zur ersten Seite zurück und wählen Sie „Jetzt reparieren“.</translation>
    </message>
    <message>
        <source>Type your full e-mail address here.</source>
        <translation>Geben Sie hier Ihre vollständige E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Choose this account only if you know that it is right.</source>
        <translation>Wählen Sie dieses Konto nur, wenn Sie wissen, dass es so richtig ist.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>auf andere Weise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>Password for sending</source>
        <translation>Kennwort für das Senden</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Server für das Empfangen</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>Benutzername für das Empfangen</translation>
    </message>
    <message>
        <source>Password for receiving</source>
        <translation>Kennwort für das Empfangen</translation>
    </message>
    <message>
        <source>Now: sends without signing in.</source>
        <translation>Jetzt: sendet ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Now: signs in, without a user name.</source>
        <translation>Jetzt: meldet sich an, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>Now: signs in as %1.</source>
        <translation>Jetzt: meldet sich als %1 an.</translation>
    </message>
    <message>
        <source>Now: signs in in another way.</source>
        <translation>Jetzt: meldet sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>All right already, nothing to change.</source>
        <translation>Schon richtig, es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Will be changed: signs in as %1.</source>
        <translation>Wird geändert: meldet sich als %1 an.</translation>
    </message>
    <message>
        <source>Changed: signs in as %1.</source>
        <translation>Geändert: meldet sich als %1 an.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie es vorher war.</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Beim Senden anmelden</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Benutzername für das Senden</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Server für das Senden</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port für das Senden</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Verschlüsselung beim Senden</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a setting: its value before and after; the arrow points to the later one</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>The test message was sent.</source>
        <translation>Die Testnachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>You can start %1 again now.</source>
        <translation>Sie können %1 jetzt wieder starten.</translation>
    </message>
    <message>
        <source>When you send, you may be asked for your password once: type it, and tick &apos;remember&apos;.</source>
        <translation>Beim Senden werden Sie vielleicht einmal nach Ihrem Kennwort gefragt: Geben Sie es ein und kreuzen Sie an, dass es gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>menu: %1</source>
        <translation>Menü: %1</translation>
    </message>
    <message>
        <source>tab: %1</source>
        <translation>Registerkarte: %1</translation>
    </message>
    <message>
        <source>box to type in: %1</source>
        <translation>Eingabefeld: %1</translation>
    </message>
    <message>
        <source>box to type in: %1 %2</source>
        <translation>Eingabefeld: %1 %2</translation>
    </message>
    <message>
        <source>check box, ticked: %1</source>
        <translation>Kästchen, angekreuzt: %1</translation>
    </message>
    <message>
        <source>check box, not ticked: %1</source>
        <translation>Kästchen, nicht angekreuzt: %1</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>button: %1</source>
        <translation>Schaltfläche: %1</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>Zeile: %1</translation>
    </message>
    <message>
        <source>Picture of the window %1.</source>
        <translation>Bild des Fensters %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation>Das Programm hat einen Fehler gemacht (%1).</translation>
    </message>
    <message>
        <source>Please report it, with the log.</source>
        <translation>Bitte melden Sie ihn, zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1.</source>
        <translation>Die Befehlszeile ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>See --help for the options.</source>
        <translation>Die Optionen stehen unter --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a full e-mail address.</source>
        <translation>„%1“ ist keine vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give the whole address, with the part after the @.</source>
        <translation>Geben Sie die ganze Adresse an, mit dem Teil nach dem @.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; does not belong to this provider.</source>
        <translation>Die Adresse „%1“ gehört nicht zu diesem Anbieter.</translation>
    </message>
    <message>
        <source>Give the address that this provider gave you.</source>
        <translation>Geben Sie die Adresse an, die Sie von diesem Anbieter haben.</translation>
    </message>
    <message>
        <source>It is not known whose password this is.</source>
        <translation>Es ist nicht bekannt, zu wem dieses Kennwort gehört.</translation>
    </message>
    <message>
        <source>Name the address with --address, or use --credentials.</source>
        <translation>Nennen Sie die Adresse mit --address, oder verwenden Sie --credentials.</translation>
    </message>
    <message>
        <source>No password was given, so nothing can be tested.</source>
        <translation>Es wurde kein Kennwort angegeben, daher kann nichts getestet werden.</translation>
    </message>
    <message>
        <source>Enter the password (without a window: --password-stdin, --password-file or --credentials).</source>
        <translation>Geben Sie das Kennwort ein (ohne Fenster: --password-stdin, --password-file oder --credentials).</translation>
    </message>
    <message>
        <source>Others can read the password file %1, so it is not used.</source>
        <translation>Andere können die Kennwortdatei %1 lesen, daher wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Make it readable by yourself alone (chmod 600).</source>
        <translation>Machen Sie sie nur für sich selbst lesbar (chmod 600).</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Die Kennwortdatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its name and its form.</source>
        <translation>Prüfen Sie ihren Namen und ihre Form.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The report says what was changed. Start again when you like.</source>
        <translation>Der Bericht nennt, was geändert wurde. Beginnen Sie neu, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work.</source>
        <translation>Dieses Programm läuft schon einmal.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail program description %1 is not valid.</source>
        <translation>Die Beschreibung %1 eines Mailprogramms ist ungültig.</translation>
    </message>
    <message>
        <source>Check it with --check-profiles.</source>
        <translation>Prüfen Sie sie mit --check-profiles.</translation>
    </message>
    <message>
        <source>The provider file %1 is not valid.</source>
        <translation>Die Anbieterdatei %1 ist ungültig.</translation>
    </message>
    <message>
        <source>No mail program that we know was found.</source>
        <translation>Es wurde kein bekanntes Mailprogramm gefunden.</translation>
    </message>
    <message>
        <source>Follow the steps by hand, or ask support.</source>
        <translation>Folgen Sie den Schritten von Hand, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The mail programs have no account of this provider.</source>
        <translation>Die Mailprogramme haben kein Konto dieses Anbieters.</translation>
    </message>
    <message>
        <source>Check the address, or set up an account first.</source>
        <translation>Prüfen Sie die Adresse, oder richten Sie zuerst ein Konto ein.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed.</source>
        <translation>%1 ist geöffnet, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A Windows program is open in %1, so nothing was changed.</source>
        <translation>In %1 ist ein Windows-Programm geöffnet, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close all Windows programs there, then try again.</source>
        <translation>Schließen Sie dort alle Windows-Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read, so nothing was changed.</source>
        <translation>Die Einstellungen %1 sind nicht lesbar, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged, so nothing was changed.</source>
        <translation>Die Einstellungen %1 sind beschädigt, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start the mail program once and close it, then try again; or ask support.</source>
        <translation>Starten Sie das Mailprogramm einmal, schließen Sie es, und versuchen Sie es dann noch einmal; oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The settings %1 are too large to be changed safely.</source>
        <translation>Die Einstellungen %1 sind zu groß, um sie sicher zu ändern.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Fragen Sie den Support, und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>The settings %1 are in an encoding that the mail program does not use.</source>
        <translation>Die Einstellungen %1 haben eine Kodierung, die das Mailprogramm nicht verwendet.</translation>
    </message>
    <message>
        <source>The settings %1 may not be changed. Everything is as it was.</source>
        <translation>Die Einstellungen %1 dürfen nicht geändert werden. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Everything is as it was.</source>
        <translation>Der Datenträger ist voll, daher konnte %1 nicht geschrieben werden. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Everything is as it was.</source>
        <translation>Die Einstellungen %1 konnten nicht geschrieben werden. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask support and name this code.</source>
        <translation>Versuchen Sie es noch einmal; wenn es so bleibt, fragen Sie den Support und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>The settings %1 changed while we looked at them, so nothing was written.</source>
        <translation>Die Einstellungen %1 haben sich geändert, während wir sie ansahen, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Close the mail program, then try again.</source>
        <translation>Schließen Sie das Mailprogramm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The settings %1 did not keep what was written. Everything was put back.</source>
        <translation>Die Einstellungen %1 haben nicht behalten, was geschrieben wurde. Alles wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so nothing was changed.</source>
        <translation>Die Sicherung %1 konnte nicht geschrieben werden, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make room in your home folder and check that you may write there.</source>
        <translation>Schaffen Sie Platz in Ihrem persönlichen Ordner, und prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation>Die Sicherung %1 ist nicht lesbar, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo (%1).</source>
        <translation>Es gibt nichts rückgängig zu machen (%1).</translation>
    </message>
    <message>
        <source>Check the name of the run.</source>
        <translation>Prüfen Sie den Namen des Laufs.</translation>
    </message>
    <message>
        <source>Writing failed, and %1 could not be put back either.</source>
        <translation>Das Schreiben schlug fehl, und auch %1 konnte nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Start mailsetup again: it offers the repair (without a window: --silent --repair).</source>
        <translation>Starten Sie mailsetup noch einmal: Es bietet die Reparatur an (ohne Fenster: --silent --repair).</translation>
    </message>
    <message>
        <source>An earlier run (%1) was cut off.</source>
        <translation>Ein früherer Lauf (%1) wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Let it be repaired first (without a window: --silent --repair).</source>
        <translation>Lassen Sie ihn zuerst reparieren (ohne Fenster: --silent --repair).</translation>
    </message>
    <message>
        <source>%1 was changed later and is left as it is.</source>
        <translation>%1 wurde später geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Check this value in the mail program.</source>
        <translation>Prüfen Sie diesen Wert im Mailprogramm.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 was not found.</source>
        <translation>Der Name des Mailservers %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check that you are connected to the Internet, then try again.</source>
        <translation>Prüfen Sie, ob Sie mit dem Internet verbunden sind, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or your network may block this port. Try another network, or ask support.</source>
        <translation>Eine Firewall, ein Virenschutz oder Ihr Netz sperrt vielleicht diesen Port. Versuchen Sie es in einem anderen Netz, oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>Der Mailserver %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Was bei %1 antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>Check the port. A hotel or guest network may stand between; try another network.</source>
        <translation>Prüfen Sie den Port. Vielleicht ist ein Hotel- oder Gastnetz dazwischen; versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>The mail server %1 is busy.</source>
        <translation>Der Mailserver %1 ist überlastet.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a firewall may block this port.</source>
        <translation>Versuchen Sie es noch einmal; wenn es so bleibt, sperrt vielleicht eine Firewall diesen Port.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the encryption that is asked for.</source>
        <translation>Der Mailserver %1 bietet die verlangte Verschlüsselung nicht an.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask support, and name this code.</source>
        <translation>Ihr Kennwort wurde nicht gesendet. Fragen Sie den Support, und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>An encrypted connection to %1 could not be made.</source>
        <translation>Eine verschlüsselte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Ask support, and name this code.</source>
        <translation>Vielleicht stört ein Virenschutz, der E-Mails prüft. Fragen Sie den Support, und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>Somebody tried to change the conversation with %1 before it was encrypted.</source>
        <translation>Jemand hat versucht, das Gespräch mit %1 zu verändern, bevor es verschlüsselt war.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try another network, and tell support.</source>
        <translation>Ihr Kennwort wurde nicht gesendet. Versuchen Sie es in einem anderen Netz, und sagen Sie dem Support Bescheid.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check the date of your computer. If it is right, tell support.</source>
        <translation>Prüfen Sie das Datum Ihres Computers. Wenn es stimmt, sagen Sie dem Support Bescheid.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name.</source>
        <translation>Das Zertifikat, das für %1 gezeigt wird, gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted.</source>
        <translation>Das Zertifikat von %1 stammt von einem Aussteller, dem nicht vertraut wird.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.</source>
        <translation>Vielleicht stört ein Virenschutz, der E-Mails prüft. Ihr Kennwort wurde nicht gesendet. Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted.</source>
        <translation>Das Zertifikat von %1 ist zu schwach, um ihm zu vertrauen.</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell support.</source>
        <translation>Ihr Kennwort wurde nicht gesendet. Sagen Sie dem Support Bescheid.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so %1 cannot be trusted.</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen, daher ist %1 nicht zu vertrauen.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit ein, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail server %1 does not ask for a sign-in here.</source>
        <translation>Der Mailserver %1 verlangt hier keine Anmeldung.</translation>
    </message>
    <message>
        <source>The port may be the wrong one. Ask support, and name this code.</source>
        <translation>Vielleicht ist es der falsche Port. Fragen Sie den Support, und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in that is safe here.</source>
        <translation>Der Mailserver %1 bietet keine Anmeldung an, die hier sicher ist.</translation>
    </message>
    <message>
        <source>The server did not accept the password of %1.</source>
        <translation>Der Server hat das Kennwort von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Type it again, mind capital letters; or ask support for a new one.</source>
        <translation>Geben Sie es noch einmal ein und achten Sie auf Großbuchstaben; oder bitten Sie den Support um ein neues.</translation>
    </message>
    <message>
        <source>The server does not let %1 sign in at the moment.</source>
        <translation>%1 darf sich im Moment nicht beim Server anmelden.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask support to open the account again.</source>
        <translation>Warten Sie eine Stunde, oder bitten Sie den Support, das Konto wieder zu öffnen.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it knows your password.</source>
        <translation>Der Server %1 konnte nicht beweisen, dass er Ihr Kennwort kennt.</translation>
    </message>
    <message>
        <source>It may be a false server. Try another network, and tell support.</source>
        <translation>Es ist vielleicht ein falscher Server. Versuchen Sie es in einem anderen Netz, und sagen Sie dem Support Bescheid.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the sender %1.</source>
        <translation>Sie sind angemeldet, aber der Server hat den Absender %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Ask support whether this address may send.</source>
        <translation>Fragen Sie den Support, ob diese Adresse senden darf.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the recipient %1.</source>
        <translation>Sie sind angemeldet, aber der Server hat den Empfänger %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Ask support whether this mailbox exists.</source>
        <translation>Fragen Sie den Support, ob es dieses Postfach gibt.</translation>
    </message>
    <message>
        <source>You are signed in, but the server %1 refused the test message.</source>
        <translation>Sie sind angemeldet, aber der Server %1 hat die Testnachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Try again later, or ask support and name this code.</source>
        <translation>Versuchen Sie es später noch einmal, oder fragen Sie den Support und nennen Sie diesen Code.</translation>
    </message>
    <message>
        <source>This account belongs to another provider.</source>
        <translation>Dieses Konto gehört zu einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>This account was not chosen.</source>
        <translation>Dieses Konto wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>This account sends through a program on this computer (%1), perhaps a virus scanner.</source>
        <translation>Dieses Konto sendet über ein Programm auf diesem Computer (%1), vielleicht einen Virenschutz.</translation>
    </message>
    <message>
        <source>Change that program, or choose this account by name.</source>
        <translation>Ändern Sie dieses Programm, oder wählen Sie dieses Konto mit seinem Namen.</translation>
    </message>
    <message>
        <source>The file %1 sets this again at each start, so a change would not last.</source>
        <translation>Die Datei %1 setzt dies bei jedem Start neu, eine Änderung würde also nicht halten.</translation>
    </message>
    <message>
        <source>Remove the lines from that file, or ask who wrote them.</source>
        <translation>Entfernen Sie die Zeilen aus dieser Datei, oder fragen Sie, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>An administrator has locked this setting (%1).</source>
        <translation>Ein Administrator hat diese Einstellung gesperrt (%1).</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>This account cannot be changed by a program (%1).</source>
        <translation>Dieses Konto kann nicht von einem Programm geändert werden (%1).</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Folgen Sie den Schritten von Hand.</translation>
    </message>
    <message>
        <source>The full address of this account is not known.</source>
        <translation>Die vollständige Adresse dieses Kontos ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the full address (without a window: --address).</source>
        <translation>Geben Sie die vollständige Adresse ein (ohne Fenster: --address).</translation>
    </message>
    <message>
        <source>No password was given for %1, so no test message was sent.</source>
        <translation>Für %1 wurde kein Kennwort angegeben, daher wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>A test message was not asked for.</source>
        <translation>Eine Testnachricht wurde nicht verlangt.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Support guide</source>
        <translation>Leitfaden für den Support</translation>
    </message>
    <message>
        <source>For everybody who helps customers of %1 on the phone. mailsetup %2 turns on the sign-in for sending in their mail programs.</source>
        <translation>Für alle, die Kunden von %1 am Telefon helfen. mailsetup %2 schaltet in deren Mailprogrammen die Anmeldung beim Senden ein.</translation>
    </message>
    <message>
        <source>It must be done by %1.</source>
        <translation>Es muss spätestens am %1 erledigt sein.</translation>
    </message>
    <message>
        <source>Support phone: %1</source>
        <translation>Telefon des Supports: %1</translation>
    </message>
    <message>
        <source>Each screen has a code in its corner. Ask for it first: it says where the caller is. Each failure has a support code too; the table of codes says what to do.</source>
        <translation>Jeder Bildschirm hat einen Code in der Ecke. Fragen Sie zuerst danach: Er sagt, wo der Anrufer ist. Auch jeder Fehler hat einen Support-Code; die Tabelle der Codes sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Picture of the screen %1</source>
        <translation>Bild des Bildschirms %1</translation>
    </message>
    <message>
        <source>The caller sees:</source>
        <translation>Der Anrufer sieht:</translation>
    </message>
    <message>
        <source>Ask and say:</source>
        <translation>Fragen und sagen Sie:</translation>
    </message>
    <message>
        <source>What can go wrong:</source>
        <translation>Was schiefgehen kann:</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>Tabelle der Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Die Bilder zeigen %1. Eine andere Version sieht vielleicht etwas anders aus.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>yourname@%1</source>
        <comment>an example of an address</comment>
        <translation>ihrname@%1</translation>
    </message>
    <message>
        <source>your user name (for example %1)</source>
        <translation>Ihren Benutzernamen (zum Beispiel %1)</translation>
    </message>
    <message>
        <source>your full e-mail address (for example %1)</source>
        <translation>Ihre vollständige E-Mail-Adresse (zum Beispiel %1)</translation>
    </message>
    <message>
        <source>%1 (your full e-mail address)</source>
        <translation>%1 (Ihre vollständige E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a label of the mail program and its number in the picture</comment>
        <translation>„%1“ (%2)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>there are no texts in the language %1, only in %2</source>
        <translation>in der Sprache %1 gibt es keine Texte, nur in %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>No window, needs no display; results on stdout, talk on stderr.</source>
        <translation>Ohne Fenster und Bildschirm; Ergebnisse auf stdout, Meldungen auf stderr.</translation>
    </message>
    <message>
        <source>Show mail programs, accounts and their state; changes nothing.</source>
        <translation>Mailprogramme, Konten und ihren Zustand zeigen; ändert nichts.</translation>
    </message>
    <message>
        <source>Show the plan; changes nothing.</source>
        <translation>Den Plan zeigen; ändert nichts.</translation>
    </message>
    <message>
        <source>Undo the last run, or run RUN.</source>
        <translation>Den letzten Lauf oder den Lauf RUN rückgängig machen.</translation>
    </message>
    <message>
        <source>Finish or take back a run that was cut off.</source>
        <translation>Einen abgebrochenen Lauf beenden oder zurücknehmen.</translation>
    </message>
    <message>
        <source>Sign in and test-send with the settings as they are.</source>
        <translation>Mit den Einstellungen, wie sie sind, anmelden und testweise senden.</translation>
    </message>
    <message>
        <source>Change settings without signing in or sending.</source>
        <translation>Einstellungen ändern, ohne anzumelden oder zu senden.</translation>
    </message>
    <message>
        <source>The customer&apos;s full address; repeatable.</source>
        <translation>Die vollständige Adresse des Kunden; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Read the password of the one address from standard input.</source>
        <translation>Das Kennwort der einen Adresse von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the password of the one address from FILE.</source>
        <translation>Das Kennwort der einen Adresse aus FILE lesen.</translation>
    </message>
    <message>
        <source>Read addresses and passwords from FILE (JSON).</source>
        <translation>Adressen und Kennwörter aus FILE lesen (JSON).</translation>
    </message>
    <message>
        <source>Only this mail program; repeatable.</source>
        <translation>Nur dieses Mailprogramm; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only this account; repeatable.</source>
        <translation>Nur dieses Konto; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The provider; default pmtnet.net.</source>
        <translation>Der Anbieter; sonst pmtnet.net.</translation>
    </message>
    <message>
        <source>More client profiles; one of the same id wins over the built-in one.</source>
        <translation>Weitere Programmprofile; eines mit derselben Kennung ersetzt das eingebaute.</translation>
    </message>
    <message>
        <source>Work on that home folder instead of your own.</source>
        <translation>Mit jenem persönlichen Ordner statt dem eigenen arbeiten.</translation>
    </message>
    <message>
        <source>Look in this Wine prefix too; repeatable.</source>
        <translation>Auch in diesem Wine-Präfix suchen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Connect to ADDR:PORT when HOST:PORT is meant; repeatable.</source>
        <translation>Mit ADDR:PORT verbinden, wenn HOST:PORT gemeint ist; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM).</source>
        <translation>Auch dieser Zertifizierungsstelle vertrauen (PEM).</translation>
    </message>
    <message>
        <source>The report as JSON on stdout instead of text.</source>
        <translation>Den Bericht als JSON statt als Text auf stdout.</translation>
    </message>
    <message>
        <source>Write the JSON report there as well.</source>
        <translation>Den JSON-Bericht auch dorthin schreiben.</translation>
    </message>
    <message>
        <source>Write a log without secrets.</source>
        <translation>Ein Protokoll ohne Geheimnisse schreiben.</translation>
    </message>
    <message>
        <source>The language of all texts; else the system&apos;s.</source>
        <translation>Die Sprache aller Texte; sonst die des Systems.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs in a temporary folder and a loopback server.</source>
        <translation>Übung: Beispiele von Mailprogrammen in einem temporären Ordner und ein lokaler Server.</translation>
    </message>
    <message>
        <source>Write the printable support guide there.</source>
        <translation>Den Support-Leitfaden zum Drucken dorthin schreiben.</translation>
    </message>
    <message>
        <source>Check profile and provider files, the built-in ones without DIR.</source>
        <translation>Profil- und Anbieterdateien prüfen, ohne DIR die eingebauten.</translation>
    </message>
    <message>
        <source>&apos;A mail program is running&apos; ends with 1618.</source>
        <translation>„Ein Mailprogramm ist geöffnet“ endet mit 1618.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>only one of --list, --dry-run, --undo, --repair, --test-only can be used</source>
        <translation>nur eine der Optionen --list, --dry-run, --undo, --repair, --test-only ist möglich</translation>
    </message>
    <message>
        <source>--%1 goes with --silent</source>
        <translation>--%1 geht nur zusammen mit --silent</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>only one of --password-stdin, --password-file, --credentials can be used</source>
        <translation>nur eine der Optionen --password-stdin, --password-file, --credentials ist möglich</translation>
    </message>
    <message>
        <source>Usage: mailsetup [options]
Turns on SMTP authentication in the mail programs of this user.
Without an option a wizard opens.

Options:
</source>
        <translation>Aufruf: mailsetup [Optionen]
Schaltet die SMTP-Authentifizierung in den Mailprogrammen dieses Benutzers ein.
Ohne Option öffnet sich ein Assistent.

Optionen:
</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Open your mail program and look for the settings of your account. They are often in the menu “Tools” or “Edit”, under “Accounts” or “Options”.</source>
        <translation>Öffnen Sie Ihr Mailprogramm und suchen Sie die Einstellungen Ihres Kontos. Sie sind oft im Menü „Extras“ oder „Bearbeiten“ unter „Konten“ oder „Optionen“.</translation>
    </message>
    <message>
        <source>Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there.</source>
        <translation>Suchen Sie den Postausgangsserver. Er heißt vielleicht „SMTP“. Geben Sie dort {smtp.server} ein.</translation>
    </message>
    <message>
        <source>As port type {smtp.port}.</source>
        <translation>Geben Sie als Port {smtp.port} ein.</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “STARTTLS” or “TLS”.</source>
        <translation>Wo nach Verschlüsselung gefragt wird, wählen Sie „STARTTLS“ oder „TLS“.</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “SSL” or “SSL/TLS”.</source>
        <translation>Wo nach Verschlüsselung gefragt wird, wählen Sie „SSL“ oder „SSL/TLS“.</translation>
    </message>
    <message>
        <source>Turn on the sign-in for sending. It may be called “My server requires authentication” or “Use name and password”.</source>
        <translation>Schalten Sie die Anmeldung beim Senden ein. Sie heißt vielleicht „Server erfordert Authentifizierung“ oder „Benutzername und Passwort verwenden“.</translation>
    </message>
    <message>
        <source>As user name type {smtp.user}, and as password the one of your mailbox.</source>
        <translation>Geben Sie als Benutzernamen {smtp.user} ein und als Kennwort das Ihres Postfachs.</translation>
    </message>
    <message>
        <source>Do the same for each of your accounts, close the program and open it again. Send yourself a message to see that it works.</source>
        <translation>Tun Sie dasselbe für jedes Ihrer Konten, schließen Sie das Programm und öffnen Sie es wieder. Senden Sie sich eine Nachricht, um zu sehen, dass es geht.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address.</source>
        <translation>Eudora meldet sich beim Senden mit dem Namen des Posteingangs an, daher wird dieser Name zur vollständigen Adresse.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address. Mail that was left on the server may be fetched once more.</source>
        <translation>Eudora meldet sich beim Senden mit dem Namen des Posteingangs an, daher wird dieser Name zur vollständigen Adresse. Mails, die auf dem Server blieben, werden vielleicht noch einmal abgeholt.</translation>
    </message>
    <message>
        <source>The incoming mail of this account comes from another provider, so a personality for sending alone is added and used for it.</source>
        <translation>Die eingehende Post dieses Kontos kommt von einem anderen Anbieter, daher wird eine Persönlichkeit nur zum Senden angelegt und dafür verwendet.</translation>
    </message>
    <message>
        <source>Open Eudora. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Eudora. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Eudora</source>
        <translation>Eudora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Spezial</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Personalities</source>
        <translation>Persönlichkeiten</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Verzeichnisdienste</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation>Optionen...</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}.</source>
        <translation>Klicken Sie in der Liste auf {1}. Wenn bei {2} nicht {smtp.server} steht, ändern Sie es. Kreuzen Sie {3} an.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Checking Mail</source>
        <translation>Mail prüfen</translation>
    </message>
    <message>
        <source>Incoming Mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>Sending Mail</source>
        <translation>Mail senden</translation>
    </message>
    <message>
        <source>Composing Mail</source>
        <translation>Mail verfassen</translation>
    </message>
    <message>
        <source>Return address:</source>
        <translation>Antwortadresse:</translation>
    </message>
    <message>
        <source>SMTP server:</source>
        <translation>SMTP-Server:</translation>
    </message>
    <message>
        <source>Allow authentication</source>
        <translation>Authentifizierung zulassen</translation>
    </message>
    <message>
        <source>Immediate send</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}. If that is 587, also tick “Use submission port (587)” there.</source>
        <translation>Ihr Anbieter verwendet den Port {smtp.port}. Wenn das 587 ist, kreuzen Sie dort auch „Übermittlungsport (587) verwenden“ an.</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Never”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung beim Senden“ „Nie“.</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “If Available, STARTTLS”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung beim Senden“ „Wenn möglich, STARTTLS“.</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, STARTTLS”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung beim Senden“ „Erforderlich, STARTTLS“.</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, Alternate Port”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung beim Senden“ „Erforderlich, anderer Port“.</translation>
    </message>
    <message>
        <source>Now click {1} in the list. As {2} type {smtp.user}. Eudora uses this name for sending too. Then click {3}.</source>
        <translation>Klicken Sie nun in der Liste auf {1}. Geben Sie als {2} {smtp.user} ein. Eudora verwendet diesen Namen auch zum Senden. Klicken Sie dann auf {3}.</translation>
    </message>
    <message>
        <source>Mail Server:</source>
        <translation>Mailserver:</translation>
    </message>
    <message>
        <source>Login Name:</source>
        <translation>Anmeldename:</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Kennwort speichern</translation>
    </message>
    <message>
        <source>Do you use several addresses in Eudora? Then open the menu “Tools” and choose “Personalities”. Click each one with the right mouse button, choose “Properties”, and set {1}, {2} and {3} there too, with the address of that personality. Click {4}.</source>
        <translation>Verwenden Sie in Eudora mehrere Adressen? Dann öffnen Sie das Menü „Extras“ und wählen „Persönlichkeiten“. Klicken Sie jede mit der rechten Maustaste an, wählen Sie „Eigenschaften“ und stellen Sie auch dort {1}, {2} und {3} ein, mit der Adresse dieser Persönlichkeit. Klicken Sie auf {4}.</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Generic Properties</source>
        <translation>Allgemeine Eigenschaften</translation>
    </message>
    <message>
        <source>Return Address:</source>
        <translation>Antwortadresse:</translation>
    </message>
    <message>
        <source>SMTP Server:</source>
        <translation>SMTP-Server:</translation>
    </message>
    <message>
        <source>Allow Authentication</source>
        <translation>Authentifizierung zulassen</translation>
    </message>
    <message>
        <source>Close Eudora and open it again. It may ask for your password once. If mail that you have read before comes in again, that happens this one time only.</source>
        <translation>Schließen Sie Eudora und öffnen Sie es wieder. Es fragt vielleicht einmal nach Ihrem Kennwort. Wenn schon gelesene Mails noch einmal ankommen, geschieht das nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>This account gets an outgoing server of its own, so that no other account and no other provider&apos;s server is changed.</source>
        <extracomment>balsa, mozilla-ways, thunderbird</extracomment>
        <translation>Dieses Konto bekommt einen eigenen Postausgangsserver, damit kein anderes Konto und kein Server eines anderen Anbieters geändert wird.</translation>
    </message>
    <message>
        <source>Open Mozilla Mail. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie die Mail von Mozilla. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Mozilla</source>
        <translation>Mozilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings...</source>
        <translation>Mail- &amp; Newsgroups-Konten-Einstellungen...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>Klicken Sie in der Liste auf {1}. Wenn bei {2} nicht {smtp.server} steht, ändern Sie es. Kreuzen Sie {3} an. Geben Sie als {4} {smtp.user} ein.</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings</source>
        <translation>Mail- &amp; Newsgroups-Konten-Einstellungen</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Server-Einstellungen</translation>
    </message>
    <message>
        <source>Copies &amp; Folders</source>
        <translation>Kopien &amp; Ordner</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressieren</translation>
    </message>
    <message>
        <source>Local Folders</source>
        <translation>Lokale Ordner</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Postausgang-Server (SMTP)</translation>
    </message>
    <message>
        <source>Server Name:</source>
        <translation>Servername:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Use name and password</source>
        <translation>Benutzername und Passwort verwenden</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Use secure connection (SSL):</source>
        <translation>Sichere Verbindung (SSL) verwenden:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Wenn verfügbar</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Erweitert...</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}: type it under “Port” in the same window.</source>
        <translation>Ihr Anbieter verwendet den Port {smtp.port}: Geben Sie ihn im selben Fenster unter „Port“ ein.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Never”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung (SSL) verwenden“ „Nie“.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “When available”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung (SSL) verwenden“ „Wenn verfügbar“.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Always”.</source>
        <translation>Wählen Sie unter „Sichere Verbindung (SSL) verwenden“ „Immer“.</translation>
    </message>
    <message>
        <source>Do you have several addresses? Then click “Advanced...” in the same window. Each server in that list needs the same, with the address that sends through it.</source>
        <translation>Haben Sie mehrere Adressen? Dann klicken Sie im selben Fenster auf „Erweitert...“. Jeder Server dieser Liste braucht dasselbe, mit der Adresse, die über ihn sendet.</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Mozilla and open it again.</source>
        <translation>Klicken Sie auf „OK“, bis diese Fenster verschwunden sind. Schließen Sie dann Mozilla und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>When you send a message, Mozilla asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Wenn Sie eine Nachricht senden, fragt Mozilla einmal nach Ihrem Kennwort. Geben Sie es bei {1} ein, kreuzen Sie {2} an und klicken Sie auf {3}.</translation>
    </message>
    <message>
        <source>SMTP Server Password Required</source>
        <translation>Passwort für SMTP-Server erforderlich</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kennwort:</translation>
    </message>
    <message>
        <source>Use Password Manager to remember this password.</source>
        <translation>Passwort-Manager benutzen, um dieses Passwort zu speichern.</translation>
    </message>
    <message>
        <source>Open Netscape Mail. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie die Mail von Netscape. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Netscape</source>
        <translation>Netscape</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Netscape and open it again.</source>
        <translation>Klicken Sie auf „OK“, bis diese Fenster verschwunden sind. Schließen Sie dann Netscape und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>When you send a message, Netscape asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Wenn Sie eine Nachricht senden, fragt Netscape einmal nach Ihrem Kennwort. Geben Sie es bei {1} ein, kreuzen Sie {2} an und klicken Sie auf {3}.</translation>
    </message>
    <message>
        <source>The incoming login already is the full address with a remembered password, so the program is told to use the same for sending.</source>
        <translation>Der Posteingang verwendet schon die vollständige Adresse mit einem gespeicherten Kennwort, daher soll das Programm dasselbe zum Senden verwenden.</translation>
    </message>
    <message>
        <source>Open Outlook Express. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Outlook Express. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Outlook Express</source>
        <translation>Outlook Express</translation>
    </message>
    <message>
        <source>Send and Receive</source>
        <translation>Senden und empfangen</translation>
    </message>
    <message>
        <source>Address Book...</source>
        <translation>Adressbuch...</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Konten...</translation>
    </message>
    <message>
        <source>Open the tab {1}, click your account in the list, then click {2}.</source>
        <translation>Öffnen Sie die Registerkarte {1}, klicken Sie in der Liste auf Ihr Konto und dann auf {2}.</translation>
    </message>
    <message>
        <source>Internet Accounts</source>
        <translation>Internetkonten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Set as Default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Directory Service</source>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it. Tick {3} and click {4} beside it.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Wenn bei {2} nicht {smtp.server} steht, ändern Sie es. Kreuzen Sie {3} an und klicken Sie daneben auf {4}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation>Serverinformationen</translation>
    </message>
    <message>
        <source>Incoming mail (POP3):</source>
        <translation>Posteingang (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP):</source>
        <translation>Postausgang (SMTP):</translation>
    </message>
    <message>
        <source>Incoming Mail Server</source>
        <translation>Posteingangsserver</translation>
    </message>
    <message>
        <source>Account name:</source>
        <translation>Kontoname:</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Kennwort speichern</translation>
    </message>
    <message>
        <source>Outgoing Mail Server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>My server requires authentication</source>
        <translation>Server erfordert Authentifizierung</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose {1}. As {2} type {smtp.user}, as {3} your password, and tick {4}. Then click {5}.</source>
        <translation>Wählen Sie {1}. Geben Sie als {2} {smtp.user} ein, als {3} Ihr Kennwort, und kreuzen Sie {4} an. Klicken Sie dann auf {5}.</translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation>Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Use same settings as my incoming mail server</source>
        <translation>Gleiche Einstellungen wie für Posteingangsserver verwenden</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Log on using Secure Password Authentication</source>
        <translation>Anmeldung durch gesicherte Kennwortauthentifizierung (SPA)</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} type {smtp.port}.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Geben Sie als {2} {smtp.port} ein.</translation>
    </message>
    <message>
        <source>Server Port Numbers</source>
        <translation>Portnummern des Servers</translation>
    </message>
    <message>
        <source>This server requires a secure connection (SSL)</source>
        <translation>Server erfordert eine sichere Verbindung (SSL)</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, tick “This server requires a secure connection (SSL)”.</source>
        <translation>Kreuzen Sie auf der Registerkarte „Erweitert“ unter dem Port des Postausgangs „Server erfordert eine sichere Verbindung (SSL)“ an.</translation>
    </message>
    <message>
        <source>Click “Apply”, then “OK”. Do the same for each of your accounts.</source>
        <translation>Klicken Sie auf „Übernehmen“ und dann auf „OK“. Tun Sie dasselbe für jedes Ihrer Konten.</translation>
    </message>
    <message>
        <source>Close Outlook Express and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Schließen Sie Outlook Express und öffnen Sie es wieder. Wenn es immer noch nicht senden kann, starten Sie den Computer einmal neu.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Outlook. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Microsoft Outlook</source>
        <translation>Microsoft Outlook</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Send/Receive</source>
        <translation>Senden/Empfangen</translation>
    </message>
    <message>
        <source>E-mail Accounts...</source>
        <translation>E-Mail-Konten...</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Choose {1} and click {2}.</source>
        <translation>Wählen Sie {1} und klicken Sie auf {2}.</translation>
    </message>
    <message>
        <source>E-mail Accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Add a new e-mail account</source>
        <translation>Ein neues E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>View or change existing e-mail accounts</source>
        <translation>Vorhandene E-Mail-Konten anzeigen oder bearbeiten</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Add a new directory or address book</source>
        <translation>Ein neues Verzeichnis oder Adressbuch hinzufügen</translation>
    </message>
    <message>
        <source>View or change existing directories or address books</source>
        <translation>Vorhandene Verzeichnisse oder Adressbücher anzeigen oder bearbeiten</translation>
    </message>
    <message>
        <source>&lt; Back</source>
        <translation>&lt; Zurück</translation>
    </message>
    <message>
        <source>Next &gt;</source>
        <translation>Weiter &gt;</translation>
    </message>
    <message>
        <source>In the list click your account: {address}. Then click {1}.</source>
        <translation>Klicken Sie in der Liste auf Ihr Konto: {address}. Klicken Sie dann auf {1}.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig stellen</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. Then click {2}.</source>
        <translation>Wenn bei {1} nicht {smtp.server} steht, ändern Sie es. Klicken Sie dann auf {2}.</translation>
    </message>
    <message>
        <source>User Information</source>
        <translation>Benutzerinformationen</translation>
    </message>
    <message>
        <source>Your Name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>E-mail Address:</source>
        <translation>E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>Incoming mail server (POP3):</source>
        <translation>Posteingangsserver (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation>Postausgangsserver (SMTP):</translation>
    </message>
    <message>
        <source>More Settings ...</source>
        <translation>Weitere Einstellungen ...</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and choose {3}. As {4} type {smtp.user}, as {5} your password, and tick {6}.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Kreuzen Sie {2} an und wählen Sie {3}. Geben Sie als {4} {smtp.user} ein, als {5} Ihr Kennwort, und kreuzen Sie {6} an.</translation>
    </message>
    <message>
        <source>Internet E-mail Settings</source>
        <translation>Internet-E-Mail-Einstellungen</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Der Postausgangsserver (SMTP) erfordert Authentifizierung</translation>
    </message>
    <message>
        <source>Incoming server (POP3):</source>
        <translation>Eingangsserver (POP3):</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP):</source>
        <translation>Ausgangsserver (SMTP):</translation>
    </message>
    <message>
        <source>Click “OK”, then “Next &gt;” and then “Finish”. Do the same for each of your accounts.</source>
        <translation>Klicken Sie auf „OK“, dann auf „Weiter &gt;“ und dann auf „Fertig stellen“. Tun Sie dasselbe für jedes Ihrer Konten.</translation>
    </message>
    <message>
        <source>Close Outlook and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Schließen Sie Outlook und öffnen Sie es wieder. Wenn es immer noch nicht senden kann, starten Sie den Computer einmal neu.</translation>
    </message>
    <message>
        <source>Open the new Outlook, and in it the settings (the picture of a gear). Go to your accounts and choose the one of {provider.name}.</source>
        <translation>Öffnen Sie das neue Outlook und darin die Einstellungen (das Bild eines Zahnrads). Gehen Sie zu Ihren Konten und wählen Sie das von {provider.name}.</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>Was einzugeben ist</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose STARTTLS.</source>
        <translation>Wählen Sie als Verschlüsselung des Postausgangsservers STARTTLS.</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose SSL/TLS.</source>
        <translation>Wählen Sie als Verschlüsselung des Postausgangsservers SSL/TLS.</translation>
    </message>
    <message>
        <source>Save, then send yourself a message.</source>
        <translation>Speichern Sie und schicken Sie sich dann selbst eine Nachricht.</translation>
    </message>
    <message>
        <source>If the new Outlook does not let you change the servers, ask support before you remove the account: messages that are kept on this computer only would go with it.</source>
        <translation>Wenn sich die Server im neuen Outlook nicht ändern lassen, fragen Sie den Support, bevor Sie das Konto entfernen: Nachrichten, die nur auf diesem Computer liegen, gingen mit ihm verloren.</translation>
    </message>
    <message>
        <source>Open the server settings of this account. As {1} type {smtp.server}, as {2} {smtp.user}, as {3} your password. The fields may have other names: they change from version to version.</source>
        <translation>Öffnen Sie die Servereinstellungen dieses Kontos. Geben Sie als {1} {smtp.server} ein, als {2} {smtp.user}, als {3} Ihr Kennwort. Die Felder können anders heißen: Das ändert sich von Version zu Version.</translation>
    </message>
    <message>
        <source>Open Thunderbird. Open the menu {1} (press the Alt key where it is not shown) and choose {2}.</source>
        <translation>Öffnen Sie Thunderbird. Öffnen Sie das Menü {1} (drücken Sie die Alt-Taste, wenn es nicht zu sehen ist) und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Message Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>At the end of the list click {1}. Choose the server of your provider and click {2}.</source>
        <translation>Klicken Sie am Ende der Liste auf {1}. Wählen Sie den Server Ihres Anbieters und klicken Sie auf {2}.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
    <message>
        <source>SMTP Server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Security and Authentication</source>
        <translation>Sicherheit und Authentifizierung</translation>
    </message>
    <message>
        <source>Connection security:</source>
        <translation>Verbindungssicherheit:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>Authentication method:</source>
        <translation>Authentifizierungsmethode:</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>When you send a message, Thunderbird asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Wenn Sie eine Nachricht senden, fragt Thunderbird einmal nach Ihrem Kennwort. Geben Sie es als {1} ein, kreuzen Sie {2} an und klicken Sie auf {3}.</translation>
    </message>
    <message>
        <source>Password Required for Outgoing (SMTP) Server {smtp.server}</source>
        <translation>Passwort für Postausgangs-Server (SMTP) {smtp.server} erforderlich</translation>
    </message>
    <message>
        <source>Account Settings...</source>
        <translation>Kontoeinstellungen...</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>Neu...</translation>
    </message>
    <message>
        <source>Repair...</source>
        <translation>Reparieren...</translation>
    </message>
    <message>
        <source>Data Files</source>
        <translation>Datendateien</translation>
    </message>
    <message>
        <source>RSS Feeds</source>
        <translation>RSS-Feeds</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Incoming mail server:</source>
        <translation>Posteingangsserver:</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection:</source>
        <translation>Verwenden Sie den folgenden verschlüsselten Verbindungstyp:</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “TLS” as the type of the encrypted connection.</source>
        <translation>Wählen Sie auf der Registerkarte „Erweitert“ unter dem Port des Postausgangsservers „TLS“ als Typ der verschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “SSL” as the type of the encrypted connection.</source>
        <translation>Wählen Sie auf der Registerkarte „Erweitert“ unter dem Port des Postausgangsservers „SSL“ als Typ der verschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the tab {1}. On the page “Info” click {2} and choose {3}.</source>
        <translation>Öffnen Sie Outlook. Öffnen Sie die Registerkarte {1}. Klicken Sie auf der Seite „Informationen“ auf {2} und wählen Sie {3}.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Open &amp; Export</source>
        <translation>Öffnen und exportieren</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation>Kontoinformationen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Send / Receive</source>
        <translation>Senden/Empfangen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Does your Outlook show another window with less to choose from? Then close it, open the Control Panel of Windows, open “Mail” and click “Email Accounts...”: there you find the same list of accounts.</source>
        <translation>Zeigt Ihr Outlook ein anderes Fenster mit weniger Auswahl? Dann schließen Sie es, öffnen Sie die Systemsteuerung von Windows, öffnen Sie „Mail“ und klicken Sie auf „E-Mail-Konten...“: Dort finden Sie dieselbe Liste der Konten.</translation>
    </message>
    <message>
        <source>Open Windows Live Mail. In the list on the left click your account: {address}. Open the tab {1} and click {2}.</source>
        <translation>Öffnen Sie Windows Live Mail. Klicken Sie links in der Liste auf Ihr Konto: {address}. Öffnen Sie die Registerkarte {1} und klicken Sie auf {2}.</translation>
    </message>
    <message>
        <source>Windows Live Mail</source>
        <translation>Windows Live Mail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>Newsgroups</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Is there no such tab? Click the account with the right mouse button and choose “Properties”.</source>
        <translation>Gibt es diese Registerkarte nicht? Klicken Sie mit der rechten Maustaste auf das Konto und wählen Sie „Eigenschaften“.</translation>
    </message>
    <message>
        <source>Close Windows Live Mail and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Schließen Sie Windows Live Mail und öffnen Sie es wieder. Wenn es noch immer nicht senden kann, starten Sie den Computer einmal neu.</translation>
    </message>
    <message>
        <source>Open Interlink. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Öffnen Sie Interlink. Öffnen Sie das Menü „Extras“ und wählen Sie „Kontoeinstellungen“.</translation>
    </message>
    <message>
        <source>When you send a message, you are asked for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Wenn Sie eine Nachricht senden, werden Sie einmal nach Ihrem Passwort gefragt. Geben Sie es als {1} ein, setzen Sie das Häkchen bei {2} und klicken Sie auf {3}.</translation>
    </message>
    <message>
        <source>Open Postbox. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Öffnen Sie Postbox. Öffnen Sie das Menü „Extras“ und wählen Sie „Kontoeinstellungen“.</translation>
    </message>
    <message>
        <source>Open SeaMonkey. Open the menu “Edit” and choose “Mail &amp; Newsgroups Account Settings”.</source>
        <translation>Öffnen Sie SeaMonkey. Öffnen Sie das Menü „Bearbeiten“ und wählen Sie „Mail- &amp; Newsgroups-Konten-Einstellungen“.</translation>
    </message>
    <message>
        <source>The incoming login already is the full address, so the program is told to use the same for sending.</source>
        <translation>Der Posteingang verwendet schon die volle Adresse, deshalb soll das Programm beim Senden dieselben Angaben verwenden.</translation>
    </message>
    <message>
        <source>Open Claws Mail. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Claws Mail. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Claws Mail</source>
        <translation>Claws Mail</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Change current account</source>
        <translation>Aktuelles Konto wechseln</translation>
    </message>
    <message>
        <source>Preferences for current account...</source>
        <translation>Einstellungen des aktuellen Kontos...</translation>
    </message>
    <message>
        <source>Create new account...</source>
        <translation>Neues Konto erstellen...</translation>
    </message>
    <message>
        <source>Edit accounts...</source>
        <translation>Konten bearbeiten...</translation>
    </message>
    <message>
        <source>In the list on the left choose {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>Wählen Sie in der Liste links {1}. Wenn bei {2} nicht {smtp.server} steht, ändern Sie es.</translation>
    </message>
    <message>
        <source>Account preferences</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>Serverinformationen</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Server für das Empfangen</translation>
    </message>
    <message>
        <source>SMTP server (send)</source>
        <translation>SMTP-Server (Senden)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzerkennung</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Wählen Sie in der Liste {1}. Kreuzen Sie {2} an. Geben Sie als {3} {smtp.user} ein, als {4} Ihr Kennwort.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>SMTP Authentication (SMTP AUTH)</source>
        <translation>SMTP-Anmeldung (SMTP AUTH)</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Send (SMTP)</source>
        <translation>Senden (SMTP)</translation>
    </message>
    <message>
        <source>Don&apos;t use TLS (but, if necessary, use STARTTLS)</source>
        <translation>TLS nicht verwenden (aber STARTTLS, falls nötig)</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>TLS verwenden</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start encrypted session</source>
        <translation>Verschlüsselte Sitzung mit dem Befehl STARTTLS beginnen</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>Wählen Sie in der Liste {1}. Kreuzen Sie {2} an und geben Sie daneben {smtp.port} ein.</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <source>Open Sylpheed. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Sylpheed. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Sylpheed</source>
        <translation>Sylpheed</translation>
    </message>
    <message>
        <source>Common preferences...</source>
        <translation>Allgemeine Einstellungen...</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Wenn bei {2} nicht {smtp.server} steht, ändern Sie es.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Kreuzen Sie {2} an. Geben Sie als {3} {smtp.user} ein, als {4} Ihr Kennwort.</translation>
    </message>
    <message>
        <source>Don&apos;t use SSL</source>
        <translation>SSL nicht verwenden</translation>
    </message>
    <message>
        <source>Use SSL for SMTP connection</source>
        <translation>SSL für die SMTP-Verbindung verwenden</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start SSL session</source>
        <translation>SSL-Sitzung mit dem Befehl STARTTLS beginnen</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Kreuzen Sie {2} an und geben Sie daneben {smtp.port} ein.</translation>
    </message>
    <message>
        <source>Specify SMTP port</source>
        <translation>SMTP-Port angeben</translation>
    </message>
    <message>
        <source>Open Geary. Open its menu (the button with three lines) and choose {1}.</source>
        <translation>Öffnen Sie Geary. Öffnen Sie sein Menü (die Schaltfläche mit drei Strichen) und wählen Sie {1}.</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Click your account, then {1}.</source>
        <translation>Klicken Sie auf Ihr Konto, dann auf {1}.</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. As {2} choose what the picture shows. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Geben Sie als {1} {smtp.server} ein. Wählen Sie als {2}, was das Bild zeigt. Geben Sie als {3} {smtp.user} ein, als {4} Ihr Kennwort.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sicherheit der Verbindung</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use a different login</source>
        <translation>Andere Anmeldedaten verwenden</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Type the port behind the server, as {1} shows.</source>
        <translation>Geben Sie den Port hinter dem Server ein, wie {1} es zeigt.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? Each of your accounts needs the same, with its own address.</source>
        <translation>Klicken Sie auf {1}. Haben Sie mehrere Adressen? Jedes Ihrer Konten braucht dasselbe, mit seiner eigenen Adresse.</translation>
    </message>
    <message>
        <source>Open KMail. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie KMail. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Configure KMail...</source>
        <translation>KMail einrichten...</translation>
    </message>
    <message>
        <source>On the left choose {1}, then open the tab {2}. Click the line of your server, then {3}.</source>
        <translation>Wählen Sie links {1}, dann öffnen Sie die Registerkarte {2}. Klicken Sie auf die Zeile Ihres Servers, dann auf {3}.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Modify...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Geben Sie als {1} {smtp.server} ein. Kreuzen Sie {2} an. Geben Sie als {3} {smtp.user} ein, als {4} Ihr Kennwort.</translation>
    </message>
    <message>
        <source>Configure account</source>
        <translation>Konto einrichten</translation>
    </message>
    <message>
        <source>Outgoing mail server:</source>
        <translation>Postausgangsserver:</translation>
    </message>
    <message>
        <source>Server requires authentication</source>
        <translation>Server verlangt Anmeldung</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldename:</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} choose what the picture shows.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Wählen Sie als {2}, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Verschlüsselung:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>In the list choose {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>Wählen Sie in der Liste {1}. Wählen Sie unter „Senden (SMTP)“ {2}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? In the menu “Configuration”, “Change current account” leads to the others: each needs the same, with its own address.</source>
        <translation>Klicken Sie auf {1}. Haben Sie mehrere Adressen? Im Menü „Konfiguration“ führt „Aktuelles Konto wechseln“ zu den anderen: Jedes braucht dasselbe, mit seiner eigenen Adresse.</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. As {2} choose “Normal password” (without encryption it is called “Password, transmitted insecurely”). As {3} type {smtp.user}.</source>
        <translation>Wenn bei {1} nicht {smtp.server} steht, ändern Sie es. Wählen Sie als {2} „Passwort, normal“ (ohne Verschlüsselung heißt es „Passwort, ungesichert übertragen“). Geben Sie als {3} {smtp.user} ein.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “None”.</source>
        <translation>Wählen Sie unter „Verbindungssicherheit“ „Keine“.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “STARTTLS”.</source>
        <translation>Wählen Sie unter „Verbindungssicherheit“ „STARTTLS“.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “SSL/TLS”.</source>
        <translation>Wählen Sie unter „Verbindungssicherheit“ „SSL/TLS“.</translation>
    </message>
    <message>
        <source>Click “OK”. Do you have several addresses? Each server in the list of outgoing servers needs the same, with the address that sends through it.</source>
        <translation>Klicken Sie auf „OK“. Haben Sie mehrere Adressen? Jeder Server in der Liste der Postausgangsserver braucht dasselbe, mit der Adresse, die über ihn sendet.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>Öffnen Sie die Registerkarte {1}. Wählen Sie unter „Senden (SMTP)“ {2}.</translation>
    </message>
    <message>
        <source>Open Evolution. Open the menu {1} and choose {2}.</source>
        <translation>Öffnen Sie Evolution. Öffnen Sie das Menü {1} und wählen Sie {2}.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>On the left choose {1}. Click the line of your account, then {2}.</source>
        <translation>Wählen Sie links {1}. Klicken Sie auf die Zeile Ihres Kontos, dann auf {2}.</translation>
    </message>
    <message>
        <source>Evolution Preferences</source>
        <translation>Evolution-Einstellungen</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>On the left choose {1}. As {2} type {smtp.server}. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>Wählen Sie links {1}. Geben Sie als {2} {smtp.server} ein. Kreuzen Sie {3} an. Geben Sie als {4} {smtp.user} ein.</translation>
    </message>
    <message>
        <source>Account Editor</source>
        <translation>Konteneditor</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Receiving Email</source>
        <translation>Abrufen von E-Mails</translation>
    </message>
    <message>
        <source>Sending Email</source>
        <translation>Verschicken von E-Mails</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Encryption method:</source>
        <translation>Verschlüsselungsmethode:</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS after connecting</source>
        <translation>STARTTLS nach Verbinden</translation>
    </message>
    <message>
        <source>TLS on a dedicated port</source>
        <translation>TLS auf einem dedizierten Port</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Where the encryption or the port is shown, choose the same. As the kind of sign-in choose PLAIN. Then click {1}. Evolution asks for the password when you send.</source>
        <translation>Wo das Bild Verschlüsselung oder Port zeigt, wählen Sie dasselbe. Als Art der Anmeldung wählen Sie PLAIN. Dann klicken Sie auf {1}. Evolution fragt beim Senden nach dem Kennwort.</translation>
    </message>
    <message>
        <source>Open Balsa and its preferences, and there the list of the servers for sending. Choose the one of {provider.name} and open it for changing.</source>
        <translation>Öffnen Sie Balsa und seine Einstellungen und darin die Liste der Server zum Senden. Wählen Sie den von {provider.name} und öffnen Sie ihn zum Ändern.</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Switch the sign-in on. As {2} type {smtp.user}, as {3} your password.</source>
        <translation>Als {1} geben Sie {smtp.server} ein. Schalten Sie die Anmeldung ein. Als {2} geben Sie {smtp.user} ein, als {3} Ihr Kennwort.</translation>
    </message>
    <message>
        <source>The port stands behind the name of the server, with a colon between them: {smtp.server}:{smtp.port}</source>
        <translation>Der Port steht hinter dem Namen des Servers, mit einem Doppelpunkt dazwischen: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>msmtp finds no password for this account in its settings: unless the keyring has it under the new names, it asks on the terminal each time.</source>
        <translation>msmtp findet in seinen Einstellungen kein Kennwort für dieses Konto: Wenn der Schlüsselbund es nicht unter den neuen Namen hat, fragt es jedes Mal im Terminal danach.</translation>
    </message>
    <message>
        <source>Open the file .msmtprc in your home folder with a text editor. If it is not there, open the file config in the folder .config/msmtp.</source>
        <translation>Öffnen Sie die Datei .msmtprc in Ihrem persönlichen Ordner mit einem Texteditor. Wenn es sie dort nicht gibt, öffnen Sie die Datei config im Ordner .config/msmtp.</translation>
    </message>
    <message>
        <source>Look for {address} behind “from”. In the lines around it, down to the next line that begins with “account”, these lines must stand once: {1} {smtp.server}, {2} on, {3} {smtp.user}.</source>
        <translation>Suchen Sie {address} hinter „from“. In den Zeilen darum herum, bis zur nächsten Zeile, die mit „account“ beginnt, müssen diese Zeilen je einmal stehen: {1} {smtp.server}, {2} on, {3} {smtp.user}.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>auth</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>tls</translation>
    </message>
    <message>
        <source>tls_starttls</source>
        <translation>tls_starttls</translation>
    </message>
    <message>
        <source>If there is a line that begins with “password”, put your password for {address} behind it. Without such a line msmtp asks for it each time.</source>
        <translation>Wenn es eine Zeile gibt, die mit „password“ beginnt, muss dahinter Ihr Kennwort für {address} stehen. Ohne eine solche Zeile fragt msmtp jedes Mal danach.</translation>
    </message>
    <message>
        <source>Save the file, then send yourself a message. Do you have several addresses? Each account needs the same, with its own address.</source>
        <translation>Speichern Sie die Datei und schicken Sie sich dann selbst eine Nachricht. Haben Sie mehrere Adressen? Jedes Konto braucht dasselbe, mit seiner eigenen Adresse.</translation>
    </message>
    <message>
        <source>Open the file with Mutt&apos;s settings in a text editor. It is called .muttrc or muttrc (of NeoMutt also .neomuttrc or neomuttrc) and lies in your home folder, in .mutt, or in .config/mutt.</source>
        <translation>Öffnen Sie die Datei mit den Einstellungen von Mutt in einem Texteditor. Sie heißt .muttrc oder muttrc (bei NeoMutt auch .neomuttrc oder neomuttrc) und liegt in Ihrem Persönlichen Ordner, in .mutt oder in .config/mutt.</translation>
    </message>
    <message>
        <source>Look for a line with “smtp_url”. If there is none, Mutt hands its messages to another program, often to msmtp: then that one is to be changed, and in this file nothing.</source>
        <translation>Suchen Sie eine Zeile mit „smtp_url“. Wenn es keine gibt, übergibt Mutt seine Nachrichten einem anderen Programm, oft msmtp: Dann ist jenes zu ändern und in dieser Datei nichts.</translation>
    </message>
    <message>
        <source>Behind “set smtp_url =” must stand what the picture shows. In the place of NAME write {smtp.user}, but %40 in the place of the @.</source>
        <translation>Hinter „set smtp_url =“ muss stehen, was das Bild zeigt. Anstelle von NAME schreiben Sie {smtp.user}, aber %40 anstelle des @.</translation>
    </message>
    <message>
        <source>set smtp_url =</source>
        <translation>set smtp_url =</translation>
    </message>
    <message>
        <source>set ssl_starttls =</source>
        <translation>set ssl_starttls =</translation>
    </message>
    <message>
        <source>set ssl_force_tls =</source>
        <translation>set ssl_force_tls =</translation>
    </message>
    <message>
        <source>Between the name of the server and the / behind it put a colon and the port: {smtp.server}:{smtp.port}</source>
        <translation>Zwischen den Namen des Servers und das / dahinter kommen ein Doppelpunkt und der Port: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>If there is a line with “smtp_pass”, the password of {address} must stand in it. Without such a line Mutt asks for the password when you send.</source>
        <translation>Wenn es eine Zeile mit „smtp_pass“ gibt, muss darin das Kennwort von {address} stehen. Ohne eine solche Zeile fragt Mutt beim Senden nach dem Kennwort.</translation>
    </message>
    <message>
        <source>Save the file, open Mutt anew and send yourself a message. If it says that the line is not encrypted, ask support.</source>
        <translation>Speichern Sie die Datei, öffnen Sie Mutt neu und schicken Sie sich selbst eine Nachricht. Wenn es sagt, dass die Verbindung nicht verschlüsselt ist, fragen Sie den Support.</translation>
    </message>
    <message>
        <source>Open Trojitá and its settings, and there the page for outgoing mail.</source>
        <translation>Öffnen Sie Trojitá und seine Einstellungen und darin die Seite für ausgehende Post.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Report of the change</source>
        <translation>Bericht über die Änderung</translation>
    </message>
    <message>
        <source>Done: your e-mail is ready for sending.</source>
        <translation>Fertig: Ihre E-Mail ist bereit zum Senden.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account has been tested with success.</source>
        <translation>Die Einstellungen sind geändert, aber nicht jedes Konto wurde mit Erfolg getestet.</translation>
    </message>
    <message>
        <source>Nothing had to be changed, but not every account has been tested with success.</source>
        <translation>Es war nichts zu ändern, aber nicht jedes Konto wurde mit Erfolg getestet.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Übung: Beispiele von Mailprogrammen, auf diesem Computer wird nichts geändert.</translation>
    </message>
    <message>
        <source>Name of this run, for support: %1</source>
        <translation>Name dieses Laufs, für den Support: %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: no other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>%1 blieb, wie es ist: Kein anderes Programm kann seine Einstellungen ändern. Wenn Sie es benutzen, folgen Sie den Schritten von Hand.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Schritte von Hand</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Änderung läuft</translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Who asks for the change, what will be changed, by when, and the support phone. The language is chosen here.</source>
        <translation>Wer die Änderung verlangt, was geändert wird, bis wann, und das Telefon des Supports. Hier wird die Sprache gewählt.</translation>
    </message>
    <message>
        <source>Is the text in your language? It can be changed on this screen.</source>
        <translation>Ist der Text in Ihrer Sprache? Auf diesem Bildschirm lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Does it say “Practice”? Then nothing real is changed.</source>
        <translation>Steht da „Übung“? Dann wird nichts Wirkliches geändert.</translation>
    </message>
    <message>
        <source>The mail programs that were found, with their version. Beside a program that is open it says that it must be closed.</source>
        <translation>Die gefundenen Mailprogramme mit ihrer Version. Neben einem geöffneten Programm steht, dass es geschlossen werden muss.</translation>
    </message>
    <message>
        <source>Which mail program do you use? Is it in the list?</source>
        <translation>Welches Mailprogramm verwenden Sie? Ist es in der Liste?</translation>
    </message>
    <message>
        <source>Is it still open? Close it; the list notices by itself.</source>
        <translation>Ist es noch offen? Schließen Sie es; die Liste merkt es von selbst.</translation>
    </message>
    <message>
        <source>Is it not in the list? Then go on with the steps by hand.</source>
        <translation>Ist es nicht in der Liste? Dann geht es mit den Schritten von Hand weiter.</translation>
    </message>
    <message>
        <source>Every account with what is set in it now. Those of this provider are chosen; others are grey, with the reason.</source>
        <translation>Jedes Konto mit dem, was jetzt darin eingestellt ist. Die dieses Anbieters sind gewählt; andere sind grau, mit dem Grund.</translation>
    </message>
    <message>
        <source>From which addresses do you send? Are they chosen?</source>
        <translation>Von welchen Adressen senden Sie? Sind sie gewählt?</translation>
    </message>
    <message>
        <source>Is each address complete, with the part after the @?</source>
        <translation>Ist jede Adresse vollständig, mit dem Teil nach dem @?</translation>
    </message>
    <message>
        <source>A box for the password of each address. The server checks it before anything is changed.</source>
        <translation>Ein Feld für das Kennwort jeder Adresse. Der Server prüft es, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Never ask for the password itself.</source>
        <translation>Fragen Sie nie nach dem Kennwort selbst.</translation>
    </message>
    <message>
        <source>Is it the password of the mailbox, not that of the computer?</source>
        <translation>Ist es das Kennwort des Postfachs und nicht das des Computers?</translation>
    </message>
    <message>
        <source>Is the Caps Lock key on? Show the password and compare.</source>
        <translation>Ist die Feststelltaste an? Zeigen Sie das Kennwort an und vergleichen Sie.</translation>
    </message>
    <message>
        <source>What will be changed in each account, before and after, and where the backup will be. Nothing has been changed yet.</source>
        <translation>Was in jedem Konto geändert wird, vorher und nachher, und wo die Sicherung liegen wird. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Is the new user name your full e-mail address?</source>
        <translation>Ist der neue Benutzername Ihre vollständige E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>Does the bar still move? This takes a few seconds.</source>
        <translation>Bewegt sich der Balken noch? Dies dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>For each account whether a test message could be sent. What the server said can be opened.</source>
        <translation>Für jedes Konto, ob eine Testnachricht gesendet werden konnte. Was der Server sagte, lässt sich aufklappen.</translation>
    </message>
    <message>
        <source>Is there a code beside an account? Look it up in the table of codes.</source>
        <translation>Steht ein Code neben einem Konto? Suchen Sie ihn in der Tabelle der Codes.</translation>
    </message>
    <message>
        <source>The settings are changed already. The test can be made again at any time.</source>
        <translation>Die Einstellungen sind schon geändert. Der Test lässt sich jederzeit wiederholen.</translation>
    </message>
    <message>
        <source>What was done and what comes next. The changes can be undone here, and the report can be saved or printed.</source>
        <translation>Was getan wurde und was nun kommt. Hier lassen sich die Änderungen rückgängig machen und der Bericht speichern oder drucken.</translation>
    </message>
    <message>
        <source>Open your mail program and send yourself a message.</source>
        <translation>Öffnen Sie Ihr Mailprogramm und senden Sie sich eine Nachricht.</translation>
    </message>
    <message>
        <source>Does it ask for the password? Type it once and tick that it is remembered.</source>
        <translation>Fragt es nach dem Kennwort? Geben Sie es einmal ein und kreuzen Sie an, dass es gespeichert wird.</translation>
    </message>
    <message>
        <source>The steps for one mail program, with pictures in which everything to touch has a number. This program changes nothing here.</source>
        <translation>Die Schritte für ein Mailprogramm mit Bildern, in denen alles, was anzufassen ist, eine Nummer hat. Dieses Programm ändert hier nichts.</translation>
    </message>
    <message>
        <source>Which program is chosen above the steps? At which step are you?</source>
        <translation>Welches Programm ist über den Schritten gewählt? Bei welchem Schritt sind Sie?</translation>
    </message>
    <message>
        <source>Do the pictures look like your screen? Another version may differ a little.</source>
        <translation>Sehen die Bilder aus wie Ihr Bildschirm? Eine andere Version weicht vielleicht etwas ab.</translation>
    </message>
    <message>
        <source>A bar that moves, and the file that is being written. Both buttons stop and put everything back; “Cancel” closes the window too.</source>
        <translation>Ein Balken, der sich bewegt, und die Datei, die gerade geschrieben wird. Beide Schaltflächen halten an und setzen alles zurück; „Abbrechen“ schließt auch das Fenster.</translation>
    </message>
</context>
<context>
    <name>ScreenTour</name>
    <message>
        <source>A mail program is open.</source>
        <translation>Ein Mailprogramm ist geöffnet.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>Der Mailserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good.</source>
        <translation>Das Zertifikat des Servers ist nicht in Ordnung.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>is right already</source>
        <translation>ist schon richtig</translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation>würde geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>nicht angefasst</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>test message accepted by %1, port %2, %3, sign-in by %4: %5</source>
        <translation>Testnachricht angenommen von %1, Port %2, %3, Anmeldung mit %4: %5</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>test failed: %1 [%2]</source>
        <translation>Test fehlgeschlagen: %1 [%2]</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>nicht getestet: %1</translation>
    </message>
    <message>
        <source> (open)</source>
        <translation> (geöffnet)</translation>
    </message>
    <message>
        <source>To undo this: mailsetup --silent --undo %1</source>
        <translation>Um dies rückgängig zu machen: mailsetup --silent --undo %1</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>Ergebnis: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>%1 now asks for your user name and password when you send e-mail. So nobody else can send e-mail in your name, and there is less junk mail.</source>
        <translation>%1 fragt jetzt nach Ihrem Benutzernamen und Kennwort, wenn Sie E-Mails senden. So kann niemand sonst E-Mails in Ihrem Namen senden, und es gibt weniger Werbemüll.</translation>
    </message>
    <message>
        <source>This program finds your mail programs and makes the change for you. It takes about two minutes. You need your e-mail password.</source>
        <translation>Dieses Programm findet Ihre Mailprogramme und nimmt die Änderung für Sie vor. Das dauert etwa zwei Minuten. Sie brauchen dazu Ihr E-Mail-Kennwort.</translation>
    </message>
    <message>
        <source>Please do it by %1. After that day you cannot send e-mail without it.</source>
        <translation>Bitte erledigen Sie das bis %1. Nach diesem Tag können Sie sonst keine E-Mails mehr senden.</translation>
    </message>
    <message>
        <source>Since %1 you cannot send e-mail without it.</source>
        <translation>Ohne diese Änderung können Sie seit %1 keine E-Mails mehr senden.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it and agreed, and you can undo it at the end.</source>
        <translation>Nichts wird geändert, bevor Sie es gesehen und zugestimmt haben, und am Ende können Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>Support: ask %1</source>
        <translation>Support: Fragen Sie %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountRow</name>
    <message>
        <source>Full address:</source>
        <translation>Vollständige Adresse:</translation>
    </message>
    <message>
        <source>Full e-mail address of %1</source>
        <translation>Vollständige E-Mail-Adresse von %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountsPage</name>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Konten</translation>
    </message>
    <message>
        <source>&amp;My account is not listed, or cannot be chosen…</source>
        <translation>&amp;Mein Konto fehlt hier oder lässt sich nicht wählen…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Die Konten werden gelesen…</translation>
    </message>
    <message>
        <source>The accounts of %1 are chosen; all of them need the change. Others stay as they are.</source>
        <translation>Die Konten von %1 sind gewählt; alle brauchen die Änderung. Andere bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No account of %1 can be changed here. Look at the reasons below, or make the change by hand.</source>
        <translation>Hier lässt sich kein Konto von %1 ändern. Sehen Sie sich die Gründe unten an, oder nehmen Sie die Änderung von Hand vor.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandDialog</name>
    <message>
        <source>&amp;Mail program:</source>
        <translation>&amp;Mailprogramm:</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Bildschirm %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandView</name>
    <message>
        <source>Steps by hand</source>
        <translation>Schritte von Hand</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Die Bilder zeigen %1. Eine andere Version sieht vielleicht etwas anders aus.</translation>
    </message>
    <message>
        <source>My mail program is in &amp;English</source>
        <translation>Mein Mailprogramm ist &amp;englisch</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::DonePage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Put all settings back as they were? Sending will then work as before: without signing in.</source>
        <translation>Alle Einstellungen zurücksetzen, wie sie waren? Das Senden geht dann wie vorher: ohne Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>Änderung &amp;behalten</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>For support: JSON (*.json)</source>
        <translation>Für den Support: JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Put back, but for what was changed by hand since then:</source>
        <translation>Zurückgesetzt, außer was seitdem von Hand geändert wurde:</translation>
    </message>
    <message>
        <source>It could not be put back:</source>
        <translation>Es ließ sich nicht zurücksetzen:</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Undo the change…</source>
        <translation>Änderung &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The change is undone. You can make it again: start this program anew.</source>
        <translation>Die Änderung ist rückgängig gemacht. Sie können sie wieder vornehmen: Starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Steps by &amp;hand…</source>
        <translation>Schritte von &amp;Hand…</translation>
    </message>
</context>
<context>
    <name>mailsetup::ErrorPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Do it by &amp;hand</source>
        <translation>Von &amp;Hand erledigen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Zurück&amp;gehen</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support-Code: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::PasswordRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>✓ The password is right.</source>
        <translation>✓ Das Kennwort ist richtig.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Kennwort von %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the password of %1</source>
        <translation>Kennwort von %1 anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: capital and small letters are swapped.</source>
        <translation>Die Feststelltaste scheint an zu sein: Groß- und Kleinbuchstaben sind vertauscht.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramRow</name>
    <message>
        <source>No account was found in it that this program could change. Follow the steps by hand.</source>
        <translation>Darin wurde kein Konto gefunden, das dieses Programm ändern könnte. Folgen Sie den Schritten von Hand.</translation>
    </message>
    <message>
        <source>%1 is open. Save your work, then close its window. This page notices by itself.</source>
        <translation>%1 ist geöffnet. Speichern Sie Ihre Arbeit, und schließen Sie dann das Fenster. Diese Seite merkt es von selbst.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>Von Hand…</translation>
    </message>
    <message>
        <source>Steps by hand for %1</source>
        <translation>Schritte von Hand für %1</translation>
    </message>
    <message>
        <source>No other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>Kein anderes Programm kann seine Einstellungen ändern. Wenn Sie es benutzen, folgen Sie den Schritten von Hand.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramsPage</name>
    <message>
        <source>Your mail programs</source>
        <translation>Ihre Mailprogramme</translation>
    </message>
    <message>
        <source>&amp;Close the program now (practice)</source>
        <translation>Programm jetzt &amp;schließen (Übung)</translation>
    </message>
    <message>
        <source>&amp;My mail program is not listed…</source>
        <translation>&amp;Mein Mailprogramm ist nicht in der Liste…</translation>
    </message>
    <message>
        <source>No mail program that we know was found for you on this computer. If you have one, you can make the change by hand: the steps are short.</source>
        <translation>Auf diesem Computer wurde für Sie kein bekanntes Mailprogramm gefunden. Wenn Sie eines haben, können Sie die Änderung von Hand vornehmen: Die Schritte sind kurz.</translation>
    </message>
    <message>
        <source>These were found. Take the tick away from any that should stay as it is.</source>
        <translation>Diese wurden gefunden. Entfernen Sie das Häkchen bei denen, die bleiben sollen, wie sie sind.</translation>
    </message>
    <message>
        <source>Please close %1 first, or take the tick away.</source>
        <translation>Bitte schließen Sie zuerst %1, oder entfernen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>This was found. You can make the change by hand: the steps are short.</source>
        <translation>Das wurde gefunden. Sie können die Änderung von Hand machen: Die Schritte sind kurz.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ReviewPage</name>
    <message>
        <source>This will be changed</source>
        <translation>Das wird geändert</translation>
    </message>
    <message>
        <source>Files and values that are changed</source>
        <translation>Dateien und Werte, die geändert werden</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Jetzt ändern</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Look at it, then choose &apos;Change now&apos;. Leave your mail programs closed until it is done.</source>
        <translation>Sehen Sie es sich an, und wählen Sie dann „Jetzt ändern“. Lassen Sie Ihre Mailprogramme geschlossen, bis alles fertig ist.</translation>
    </message>
    <message>
        <source>Everything is right already. There is nothing to change; the next step sends the test message.</source>
        <translation>Alles ist schon richtig. Es ist nichts zu ändern; der nächste Schritt sendet die Testnachricht.</translation>
    </message>
    <message>
        <source>What is there now is kept, so that you can undo it. The backup lies in %1.</source>
        <translation>Was jetzt da ist, wird aufbewahrt, damit Sie es rückgängig machen können. Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
</context>
<context>
    <name>mailsetup::Session</name>
    <message>
        <source>no run is left</source>
        <translation>es ist kein Lauf übrig</translation>
    </message>
    <message>
        <source>no run was cut off</source>
        <translation>kein Lauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation>Testnachricht von %1</translation>
    </message>
    <message>
        <source>This message was sent to prove that your mail program can send with sign-in.
You can delete it.
</source>
        <translation>Diese Nachricht wurde gesendet, um zu zeigen, dass Ihr Mailprogramm mit Anmeldung senden kann.
Sie können sie löschen.
</translation>
    </message>
    <message>
        <source>%1: the server offers no encryption, so the password goes over the line as it is.</source>
        <translation>%1: Der Server bietet keine Verschlüsselung an, daher geht das Kennwort offen über die Leitung.</translation>
    </message>
    <message>
        <source>%1 lets no other program change its settings. If it is used, follow the steps by hand.</source>
        <translation>%1 lässt seine Einstellungen von keinem anderen Programm ändern. Wenn es benutzt wird, folgen Sie den Schritten von Hand.</translation>
    </message>
</context>
<context>
    <name>mailsetup::SignInPage</name>
    <message>
        <source>Your e-mail password</source>
        <translation>Ihr E-Mail-Kennwort</translation>
    </message>
    <message>
        <source>Type the password that you use for your e-mail. It is checked at the mail server now, before anything is changed. If your mail program has a safe place for it, it is kept there and nowhere else. A wrong password is tried at most twice, so that your mailbox is not locked.</source>
        <translation>Geben Sie das Kennwort ein, das Sie für Ihre E-Mail verwenden. Der Mailserver prüft es jetzt, bevor etwas geändert wird. Hat Ihr Mailprogramm einen sicheren Platz dafür, wird es dort aufbewahrt und sonst nirgends. Ein falsches Kennwort wird höchstens zweimal versucht, damit Ihr Postfach nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The password is being checked</source>
        <translation>Das Kennwort wird geprüft</translation>
    </message>
    <message>
        <source>Go on &amp;without the check</source>
        <translation>&amp;Ohne Prüfung weitermachen</translation>
    </message>
    <message>
        <source>Then a wrong password shows only at the end, in the test message. Without a password no test message is sent.</source>
        <translation>Ein falsches Kennwort zeigt sich dann erst am Ende, bei der Testnachricht. Ohne Kennwort wird keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>In practice, every password is &apos;%1&apos;.</source>
        <translation>In der Übung ist jedes Kennwort „%1“.</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestPage</name>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The test messages are being sent</source>
        <translation>Die Testnachrichten werden gesendet</translation>
    </message>
    <message>
        <source>Send the test &amp;once more</source>
        <translation>&amp;Test noch einmal senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A message to yourself is sent for each account, with the new settings.</source>
        <translation>Für jedes Konto wird mit den neuen Einstellungen eine Nachricht an Sie selbst gesendet.</translation>
    </message>
    <message>
        <source>It works: every account can send. The messages are in your mailbox; you can delete them.</source>
        <translation>Es funktioniert: Jedes Konto kann senden. Die Nachrichten liegen in Ihrem Postfach; Sie können sie löschen.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account could send. You can try again, or go on and undo the change on the last page.</source>
        <translation>Die Einstellungen sind geändert, aber nicht jedes Konto konnte senden. Sie können es noch einmal versuchen oder weitergehen und die Änderung auf der letzten Seite rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestRow</name>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>What the server said about %1</source>
        <translation>Was der Server zu %1 sagte</translation>
    </message>
</context>
<context>
    <name>mailsetup::WelcomePage</name>
    <message>
        <source>Everything goes well</source>
        <translation>Alles geht gut</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Kennwort ist falsch</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good</source>
        <translation>Das Zertifikat des Servers ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>A mail program is open</source>
        <translation>Ein Mailprogramm ist geöffnet</translation>
    </message>
    <message>
        <source>Make your e-mail ready for sending</source>
        <translation>Machen Sie Ihre E-Mail bereit zum Senden</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Practice with sample mail programs</source>
        <translation>Mit &amp;Beispielen von Mailprogrammen üben</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>Was &amp;passiert:</translation>
    </message>
    <message>
        <source>&amp;Repair now</source>
        <translation>Jetzt &amp;reparieren</translation>
    </message>
    <message>
        <source>The last time, this program was cut off while it was changing settings. Close your mail programs and repair that first: afterwards all settings are either the old or the new ones.</source>
        <translation>Beim letzten Mal wurde dieses Programm abgebrochen, während es Einstellungen änderte. Schließen Sie Ihre Mailprogramme und reparieren Sie das zuerst: Danach sind alle Einstellungen entweder die alten oder die neuen.</translation>
    </message>
    <message>
        <source>Repaired. You can go on.</source>
        <translation>Repariert. Sie können weitermachen.</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardPage</name>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Übung: Beispiele von Mailprogrammen, auf diesem Computer wird nichts geändert.</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Bildschirm %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardWindow</name>
    <message>
        <source>Mail setup</source>
        <translation>Mail-Einrichtung</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>ÜBUNG: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Steps by hand…</source>
        <translation>Schritte von Hand…</translation>
    </message>
    <message>
        <source>A summary for support was copied.</source>
        <translation>Eine Zusammenfassung für den Support wurde kopiert.</translation>
    </message>
    <message>
        <source>Stop?</source>
        <translation>Anhalten?</translation>
    </message>
    <message>
        <source>Settings are being changed at this moment. Stop, put everything back and close?</source>
        <translation>Im Moment werden Einstellungen geändert. Anhalten, alles zurücksetzen und schließen?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>mailsetup::WorkingPage</name>
    <message>
        <source>The settings are being changed</source>
        <translation>Die Einstellungen werden geändert</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Anhalten und alles zurücksetzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping. What was changed is put back.</source>
        <translation>Wird angehalten. Was geändert wurde, wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>This takes a moment. Leave your mail programs closed.</source>
        <translation>Das dauert einen Moment. Lassen Sie Ihre Mailprogramme geschlossen.</translation>
    </message>
    <message>
        <source>✓ %1: written</source>
        <translation>✓ %1: geschrieben</translation>
    </message>
    <message>
        <source>→ %1: is being written</source>
        <translation>→ %1: wird geschrieben</translation>
    </message>
    <message>
        <source>· %1: waits</source>
        <translation>· %1: wartet</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice mode: sample mail programs in %1, and a mail server of the program&apos;s own.</source>
        <translation>Übungsmodus: Beispiele von Mailprogrammen in %1 und ein eigener Mailserver des Programms.</translation>
    </message>
</context>
</TS>
