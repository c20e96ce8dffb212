<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Start the program without options.</source>
        <translation>Démarrez le programme sans options.</translation>
    </message>
    <message>
        <source>Go back and choose the account again.</source>
        <translation>Revenez en arrière et choisissez de nouveau le compte.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Tapez le mot de passe.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Demandez à l’assistance, et donnez ce code.</translation>
    </message>
    <message>
        <source>Your settings are as they were. Try again when you like.</source>
        <translation>Vos paramètres sont restés comme avant. Réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>Close this program and start it again: it offers to repair that.</source>
        <translation>Fermez ce programme et redémarrez-le&#xa0;: il propose de réparer cela.</translation>
    </message>
    <message>
        <source>Go back to the first page and choose &apos;Repair now&apos;.</source>
        <translation>Revenez à la première page et choisissez «&#xa0;Réparer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Type your full e-mail address here.</source>
        <translation>Tapez ici votre adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Choose this account only if you know that it is right.</source>
        <translation>Ne choisissez ce compte que si vous savez que c’est juste.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>d’une autre façon</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si le serveur l’offre</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(caché)</translation>
    </message>
    <message>
        <source>Password for sending</source>
        <translation>Mot de passe pour l’envoi</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Serveur pour la réception</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>Nom d’utilisateur pour la réception</translation>
    </message>
    <message>
        <source>Password for receiving</source>
        <translation>Mot de passe pour la réception</translation>
    </message>
    <message>
        <source>Now: sends without signing in.</source>
        <translation>Actuellement&#xa0;: envoie sans s’identifier.</translation>
    </message>
    <message>
        <source>Now: signs in, without a user name.</source>
        <translation>Actuellement&#xa0;: s’identifie, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Now: signs in as %1.</source>
        <translation>Actuellement&#xa0;: s’identifie en tant que %1.</translation>
    </message>
    <message>
        <source>Now: signs in in another way.</source>
        <translation>Actuellement&#xa0;: s’identifie d’une autre façon.</translation>
    </message>
    <message>
        <source>All right already, nothing to change.</source>
        <translation>Déjà correct, rien à modifier.</translation>
    </message>
    <message>
        <source>Will be changed: signs in as %1.</source>
        <translation>Sera modifié&#xa0;: s’identifiera en tant que %1.</translation>
    </message>
    <message>
        <source>Changed: signs in as %1.</source>
        <translation>Modifié&#xa0;: s’identifie en tant que %1.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Non modifié.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>S’identifier lors de l’envoi</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nom d’utilisateur pour l’envoi</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Serveur pour l’envoi</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port pour l’envoi</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Chiffrement lors de l’envoi</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a setting: its value before and after; the arrow points to the later one</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>The test message was sent.</source>
        <translation>Le message de test a été envoyé.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Non testé.</translation>
    </message>
    <message>
        <source>You can start %1 again now.</source>
        <translation>Vous pouvez maintenant redémarrer %1.</translation>
    </message>
    <message>
        <source>When you send, you may be asked for your password once: type it, and tick &apos;remember&apos;.</source>
        <translation>À l’envoi, votre mot de passe vous sera peut-être demandé une fois&#xa0;: tapez-le et cochez la case pour qu’il soit mémorisé.</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>menu: %1</source>
        <translation>menu&#xa0;: %1</translation>
    </message>
    <message>
        <source>tab: %1</source>
        <translation>onglet&#xa0;: %1</translation>
    </message>
    <message>
        <source>box to type in: %1</source>
        <translation>champ de saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>box to type in: %1 %2</source>
        <translation>champ de saisie&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>check box, ticked: %1</source>
        <translation>case cochée&#xa0;: %1</translation>
    </message>
    <message>
        <source>check box, not ticked: %1</source>
        <translation>case non cochée&#xa0;: %1</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>button: %1</source>
        <translation>bouton&#xa0;: %1</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture of the window %1.</source>
        <translation>Dessin de la fenêtre %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation>Le programme a fait une erreur (%1).</translation>
    </message>
    <message>
        <source>Please report it, with the log.</source>
        <translation>Signalez-la, s’il vous plaît, avec le journal.</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1.</source>
        <translation>La ligne de commande est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See --help for the options.</source>
        <translation>Voyez les options avec --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a full e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Give the whole address, with the part after the @.</source>
        <translation>Indiquez l’adresse entière, avec la partie qui suit le @.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; does not belong to this provider.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’appartient pas à ce fournisseur.</translation>
    </message>
    <message>
        <source>Give the address that this provider gave you.</source>
        <translation>Indiquez l’adresse que ce fournisseur vous a donnée.</translation>
    </message>
    <message>
        <source>It is not known whose password this is.</source>
        <translation>On ne sait pas à qui est ce mot de passe.</translation>
    </message>
    <message>
        <source>Name the address with --address, or use --credentials.</source>
        <translation>Nommez l’adresse avec --address, ou utilisez --credentials.</translation>
    </message>
    <message>
        <source>No password was given, so nothing can be tested.</source>
        <translation>Aucun mot de passe n’a été donné, donc rien ne peut être testé.</translation>
    </message>
    <message>
        <source>Enter the password (without a window: --password-stdin, --password-file or --credentials).</source>
        <translation>Saisissez le mot de passe (sans fenêtre&#xa0;: --password-stdin, --password-file ou --credentials).</translation>
    </message>
    <message>
        <source>Others can read the password file %1, so it is not used.</source>
        <translation>D’autres personnes peuvent lire le fichier de mots de passe %1, donc il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Make it readable by yourself alone (chmod 600).</source>
        <translation>Rendez-le lisible par vous seul (chmod 600).</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Le fichier de mots de passe %1 est illisible.</translation>
    </message>
    <message>
        <source>Check its name and its form.</source>
        <translation>Vérifiez son nom et sa forme.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choisissez un autre endroit pour lui.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The report says what was changed. Start again when you like.</source>
        <translation>Le rapport dit ce qui a été modifié. Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work.</source>
        <translation>Une autre copie de ce programme est au travail.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’elle ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail program description %1 is not valid.</source>
        <translation>La description du programme de messagerie %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>Check it with --check-profiles.</source>
        <translation>Vérifiez-la avec --check-profiles.</translation>
    </message>
    <message>
        <source>The provider file %1 is not valid.</source>
        <translation>Le fichier de fournisseur %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>No mail program that we know was found.</source>
        <translation>Aucun programme de messagerie connu n’a été trouvé.</translation>
    </message>
    <message>
        <source>Follow the steps by hand, or ask support.</source>
        <translation>Suivez les étapes à la main, ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The mail programs have no account of this provider.</source>
        <translation>Les programmes de messagerie n’ont aucun compte de ce fournisseur.</translation>
    </message>
    <message>
        <source>Check the address, or set up an account first.</source>
        <translation>Vérifiez l’adresse, ou créez d’abord un compte.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed.</source>
        <translation>%1 est ouvert, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A Windows program is open in %1, so nothing was changed.</source>
        <translation>Un programme Windows est ouvert dans %1, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close all Windows programs there, then try again.</source>
        <translation>Fermez-y tous les programmes Windows, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read, so nothing was changed.</source>
        <translation>Les paramètres %1 sont illisibles, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Vérifiez que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged, so nothing was changed.</source>
        <translation>Les paramètres %1 sont endommagés, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start the mail program once and close it, then try again; or ask support.</source>
        <translation>Ouvrez une fois le programme de messagerie, fermez-le, puis réessayez&#xa0;; ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The settings %1 are too large to be changed safely.</source>
        <translation>Les paramètres %1 sont trop volumineux pour être modifiés sans risque.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Demandez à l’assistance, et donnez ce code.</translation>
    </message>
    <message>
        <source>The settings %1 are in an encoding that the mail program does not use.</source>
        <translation>Les paramètres %1 sont dans un codage que le programme de messagerie n’utilise pas.</translation>
    </message>
    <message>
        <source>The settings %1 may not be changed. Everything is as it was.</source>
        <translation>Les paramètres %1 ne peuvent pas être modifiés. Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Everything is as it was.</source>
        <translation>Le disque est plein, donc %1 n’a pas pu être écrit. Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Everything is as it was.</source>
        <translation>Les paramètres %1 n’ont pas pu être écrits. Tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask support and name this code.</source>
        <translation>Réessayez&#xa0;; si cela persiste, demandez à l’assistance et donnez ce code.</translation>
    </message>
    <message>
        <source>The settings %1 changed while we looked at them, so nothing was written.</source>
        <translation>Les paramètres %1 ont changé pendant que nous les regardions, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Close the mail program, then try again.</source>
        <translation>Fermez le programme de messagerie, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings %1 did not keep what was written. Everything was put back.</source>
        <translation>Les paramètres %1 n’ont pas gardé ce qui a été écrit. Tout a été remis en place.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so nothing was changed.</source>
        <translation>La sauvegarde %1 n’a pas pu être écrite, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make room in your home folder and check that you may write there.</source>
        <translation>Libérez de la place dans votre dossier personnel et vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation>La sauvegarde %1 est illisible, donc rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo (%1).</source>
        <translation>Il n’y a rien à annuler (%1).</translation>
    </message>
    <message>
        <source>Check the name of the run.</source>
        <translation>Vérifiez le nom de l’opération.</translation>
    </message>
    <message>
        <source>Writing failed, and %1 could not be put back either.</source>
        <translation>L’écriture a échoué, et %1 n’a pas pu être remis en place non plus.</translation>
    </message>
    <message>
        <source>Start mailsetup again: it offers the repair (without a window: --silent --repair).</source>
        <translation>Relancez mailsetup&#xa0;: il propose la réparation (sans fenêtre&#xa0;: --silent --repair).</translation>
    </message>
    <message>
        <source>An earlier run (%1) was cut off.</source>
        <translation>Une opération précédente (%1) a été interrompue.</translation>
    </message>
    <message>
        <source>Let it be repaired first (without a window: --silent --repair).</source>
        <translation>Faites d’abord la réparation (sans fenêtre&#xa0;: --silent --repair).</translation>
    </message>
    <message>
        <source>%1 was changed later and is left as it is.</source>
        <translation>%1 a été modifié plus tard et reste tel quel.</translation>
    </message>
    <message>
        <source>Check this value in the mail program.</source>
        <translation>Vérifiez cette valeur dans le programme de messagerie.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 was not found.</source>
        <translation>Le nom du serveur de messagerie %1 n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Check that you are connected to the Internet, then try again.</source>
        <translation>Vérifiez que vous êtes connecté à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Le serveur de messagerie %1 est injoignable.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or your network may block this port. Try another network, or ask support.</source>
        <translation>Un pare-feu, un antivirus ou votre réseau bloque peut-être ce port. Essayez un autre réseau, ou demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>Le serveur de messagerie %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Check the port. A hotel or guest network may stand between; try another network.</source>
        <translation>Vérifiez le port. Un réseau d’hôtel ou d’invités est peut-être au milieu&#xa0;; essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The mail server %1 is busy.</source>
        <translation>Le serveur de messagerie %1 est occupé.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Le serveur de messagerie %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a firewall may block this port.</source>
        <translation>Réessayez&#xa0;; si cela persiste, un pare-feu bloque peut-être ce port.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the encryption that is asked for.</source>
        <translation>Le serveur de messagerie %1 n’offre pas le chiffrement demandé.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask support, and name this code.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Demandez à l’assistance, et donnez ce code.</translation>
    </message>
    <message>
        <source>An encrypted connection to %1 could not be made.</source>
        <translation>Une connexion chiffrée avec %1 n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Ask support, and name this code.</source>
        <translation>Un antivirus qui lit le courrier gêne peut-être. Demandez à l’assistance, et donnez ce code.</translation>
    </message>
    <message>
        <source>Somebody tried to change the conversation with %1 before it was encrypted.</source>
        <translation>Quelqu’un a essayé de modifier l’échange avec %1 avant qu’il soit chiffré.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try another network, and tell support.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Essayez un autre réseau, et prévenez l’assistance.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>Check the date of your computer. If it is right, tell support.</source>
        <translation>Vérifiez la date de votre ordinateur. Si elle est juste, prévenez l’assistance.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name.</source>
        <translation>Le certificat présenté pour %1 appartient à un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted.</source>
        <translation>Le certificat de %1 vient d’un émetteur qui n’est pas de confiance.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.</source>
        <translation>Un antivirus qui lit le courrier gêne peut-être. Votre mot de passe n’a pas été envoyé. Demandez à l’assistance.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted.</source>
        <translation>Le certificat de %1 est trop faible pour qu’on s’y fie.</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell support.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Prévenez l’assistance.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Le certificat de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so %1 cannot be trusted.</source>
        <translation>L’horloge de cet ordinateur semble fausse, donc on ne peut pas se fier à %1.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server %1 does not ask for a sign-in here.</source>
        <translation>Le serveur de messagerie %1 ne demande pas d’identification ici.</translation>
    </message>
    <message>
        <source>The port may be the wrong one. Ask support, and name this code.</source>
        <translation>Le port n’est peut-être pas le bon. Demandez à l’assistance, et donnez ce code.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in that is safe here.</source>
        <translation>Le serveur de messagerie %1 n’offre aucun moyen de s’identifier qui soit sûr ici.</translation>
    </message>
    <message>
        <source>The server did not accept the password of %1.</source>
        <translation>Le serveur n’a pas accepté le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Type it again, mind capital letters; or ask support for a new one.</source>
        <translation>Tapez-le de nouveau, en faisant attention aux majuscules&#xa0;; ou demandez-en un nouveau à l’assistance.</translation>
    </message>
    <message>
        <source>The server does not let %1 sign in at the moment.</source>
        <translation>Le serveur ne laisse pas %1 s’identifier pour le moment.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask support to open the account again.</source>
        <translation>Attendez une heure, ou demandez à l’assistance de rouvrir le compte.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it knows your password.</source>
        <translation>Le serveur %1 n’a pas pu prouver qu’il connaît votre mot de passe.</translation>
    </message>
    <message>
        <source>It may be a false server. Try another network, and tell support.</source>
        <translation>C’est peut-être un faux serveur. Essayez un autre réseau, et prévenez l’assistance.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the sender %1.</source>
        <translation>Vous êtes identifié, mais le serveur a refusé l’expéditeur %1.</translation>
    </message>
    <message>
        <source>Ask support whether this address may send.</source>
        <translation>Demandez à l’assistance si cette adresse a le droit d’envoyer.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the recipient %1.</source>
        <translation>Vous êtes identifié, mais le serveur a refusé le destinataire %1.</translation>
    </message>
    <message>
        <source>Ask support whether this mailbox exists.</source>
        <translation>Demandez à l’assistance si cette boîte aux lettres existe.</translation>
    </message>
    <message>
        <source>You are signed in, but the server %1 refused the test message.</source>
        <translation>Vous êtes identifié, mais le serveur %1 a refusé le message de test.</translation>
    </message>
    <message>
        <source>Try again later, or ask support and name this code.</source>
        <translation>Réessayez plus tard, ou demandez à l’assistance et donnez ce code.</translation>
    </message>
    <message>
        <source>This account belongs to another provider.</source>
        <translation>Ce compte appartient à un autre fournisseur.</translation>
    </message>
    <message>
        <source>This account was not chosen.</source>
        <translation>Ce compte n’a pas été choisi.</translation>
    </message>
    <message>
        <source>This account sends through a program on this computer (%1), perhaps a virus scanner.</source>
        <translation>Ce compte envoie par un programme de cet ordinateur (%1), peut-être un antivirus.</translation>
    </message>
    <message>
        <source>Change that program, or choose this account by name.</source>
        <translation>Modifiez ce programme, ou choisissez ce compte par son nom.</translation>
    </message>
    <message>
        <source>The file %1 sets this again at each start, so a change would not last.</source>
        <translation>Le fichier %1 remet cette valeur à chaque démarrage, donc une modification ne durerait pas.</translation>
    </message>
    <message>
        <source>Remove the lines from that file, or ask who wrote them.</source>
        <translation>Retirez les lignes de ce fichier, ou demandez à la personne qui les a écrites.</translation>
    </message>
    <message>
        <source>An administrator has locked this setting (%1).</source>
        <translation>Un administrateur a verrouillé ce réglage (%1).</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>This account cannot be changed by a program (%1).</source>
        <translation>Ce compte ne peut pas être modifié par un programme (%1).</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Suivez les étapes à la main.</translation>
    </message>
    <message>
        <source>The full address of this account is not known.</source>
        <translation>L’adresse complète de ce compte n’est pas connue.</translation>
    </message>
    <message>
        <source>Enter the full address (without a window: --address).</source>
        <translation>Saisissez l’adresse complète (sans fenêtre&#xa0;: --address).</translation>
    </message>
    <message>
        <source>No password was given for %1, so no test message was sent.</source>
        <translation>Aucun mot de passe n’a été donné pour %1, donc aucun message de test n’a été envoyé.</translation>
    </message>
    <message>
        <source>A test message was not asked for.</source>
        <translation>Aucun message de test n’a été demandé.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Support guide</source>
        <translation>Guide de l’assistance</translation>
    </message>
    <message>
        <source>For everybody who helps customers of %1 on the phone. mailsetup %2 turns on the sign-in for sending in their mail programs.</source>
        <translation>Pour tous ceux qui aident au téléphone les clients de %1. mailsetup %2 active l’identification à l’envoi dans leurs programmes de messagerie.</translation>
    </message>
    <message>
        <source>It must be done by %1.</source>
        <translation>Cela doit être fait au plus tard le %1.</translation>
    </message>
    <message>
        <source>Support phone: %1</source>
        <translation>Téléphone de l’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each screen has a code in its corner. Ask for it first: it says where the caller is. Each failure has a support code too; the table of codes says what to do.</source>
        <translation>Chaque écran porte un code dans son coin. Demandez-le d’abord&#xa0;: il dit où en est la personne qui appelle. Chaque échec a aussi un code d’assistance&#xa0;; le tableau des codes dit quoi faire.</translation>
    </message>
    <message>
        <source>Picture of the screen %1</source>
        <translation>Image de l’écran %1</translation>
    </message>
    <message>
        <source>The caller sees:</source>
        <translation>La personne qui appelle voit&#xa0;:</translation>
    </message>
    <message>
        <source>Ask and say:</source>
        <translation>Demandez et dites&#xa0;:</translation>
    </message>
    <message>
        <source>What can go wrong:</source>
        <translation>Ce qui peut échouer&#xa0;:</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>Tableau des codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Les images montrent %1. Une autre version peut être un peu différente.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>yourname@%1</source>
        <comment>an example of an address</comment>
        <translation>votrenom@%1</translation>
    </message>
    <message>
        <source>your user name (for example %1)</source>
        <translation>votre nom d’utilisateur (par exemple %1)</translation>
    </message>
    <message>
        <source>your full e-mail address (for example %1)</source>
        <translation>votre adresse e-mail complète (par exemple %1)</translation>
    </message>
    <message>
        <source>%1 (your full e-mail address)</source>
        <translation>%1 (votre adresse e-mail complète)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a label of the mail program and its number in the picture</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>there are no texts in the language %1, only in %2</source>
        <translation>il n’y a pas de textes dans la langue %1, seulement en %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>No window, needs no display; results on stdout, talk on stderr.</source>
        <translation>Sans fenêtre ni écran&#xa0;; résultats sur stdout, messages sur stderr.</translation>
    </message>
    <message>
        <source>Show mail programs, accounts and their state; changes nothing.</source>
        <translation>Afficher les programmes de messagerie, les comptes et leur état&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Show the plan; changes nothing.</source>
        <translation>Afficher le plan&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Undo the last run, or run RUN.</source>
        <translation>Annuler la dernière opération, ou l’opération RUN.</translation>
    </message>
    <message>
        <source>Finish or take back a run that was cut off.</source>
        <translation>Terminer ou annuler une opération interrompue.</translation>
    </message>
    <message>
        <source>Sign in and test-send with the settings as they are.</source>
        <translation>S’identifier et envoyer un test avec les paramètres tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Change settings without signing in or sending.</source>
        <translation>Modifier les paramètres sans s’identifier ni envoyer.</translation>
    </message>
    <message>
        <source>The customer&apos;s full address; repeatable.</source>
        <translation>L’adresse complète du client&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Read the password of the one address from standard input.</source>
        <translation>Lire le mot de passe de l’unique adresse sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the password of the one address from FILE.</source>
        <translation>Lire le mot de passe de l’unique adresse dans FILE.</translation>
    </message>
    <message>
        <source>Read addresses and passwords from FILE (JSON).</source>
        <translation>Lire les adresses et les mots de passe dans FILE (JSON).</translation>
    </message>
    <message>
        <source>Only this mail program; repeatable.</source>
        <translation>Seulement ce programme de messagerie&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Only this account; repeatable.</source>
        <translation>Seulement ce compte&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>The provider; default pmtnet.net.</source>
        <translation>Le fournisseur&#xa0;; par défaut pmtnet.net.</translation>
    </message>
    <message>
        <source>More client profiles; one of the same id wins over the built-in one.</source>
        <translation>D’autres profils de programmes&#xa0;; un profil de même identifiant remplace celui qui est intégré.</translation>
    </message>
    <message>
        <source>Work on that home folder instead of your own.</source>
        <translation>Travailler dans ce dossier personnel au lieu du vôtre.</translation>
    </message>
    <message>
        <source>Look in this Wine prefix too; repeatable.</source>
        <translation>Chercher aussi dans ce préfixe Wine&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Connect to ADDR:PORT when HOST:PORT is meant; repeatable.</source>
        <translation>Se connecter à ADDR:PORT quand il s’agit de HOST:PORT&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM).</source>
        <translation>Faire aussi confiance à cette autorité de certification (PEM).</translation>
    </message>
    <message>
        <source>The report as JSON on stdout instead of text.</source>
        <translation>Le rapport en JSON sur stdout au lieu du texte.</translation>
    </message>
    <message>
        <source>Write the JSON report there as well.</source>
        <translation>Y écrire aussi le rapport JSON.</translation>
    </message>
    <message>
        <source>Write a log without secrets.</source>
        <translation>Écrire un journal sans secrets.</translation>
    </message>
    <message>
        <source>The language of all texts; else the system&apos;s.</source>
        <translation>La langue de tous les textes&#xa0;; sinon celle du système.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs in a temporary folder and a loopback server.</source>
        <translation>Exercice&#xa0;: exemples de programmes de messagerie dans un dossier temporaire et un serveur local.</translation>
    </message>
    <message>
        <source>Write the printable support guide there.</source>
        <translation>Y écrire le guide d’assistance à imprimer.</translation>
    </message>
    <message>
        <source>Check profile and provider files, the built-in ones without DIR.</source>
        <translation>Vérifier les fichiers de profil et de fournisseur&#xa0;; sans DIR, ceux qui sont intégrés.</translation>
    </message>
    <message>
        <source>&apos;A mail program is running&apos; ends with 1618.</source>
        <translation>«&#xa0;Un programme de messagerie est ouvert&#xa0;» se termine par 1618.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>only one of --list, --dry-run, --undo, --repair, --test-only can be used</source>
        <translation>une seule des options --list, --dry-run, --undo, --repair, --test-only est possible</translation>
    </message>
    <message>
        <source>--%1 goes with --silent</source>
        <translation>--%1 va avec --silent</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 demande une valeur</translation>
    </message>
    <message>
        <source>only one of --password-stdin, --password-file, --credentials can be used</source>
        <translation>une seule des options --password-stdin, --password-file, --credentials est possible</translation>
    </message>
    <message>
        <source>Usage: mailsetup [options]
Turns on SMTP authentication in the mail programs of this user.
Without an option a wizard opens.

Options:
</source>
        <translation>Utilisation&#xa0;: mailsetup [options]
Active l’authentification SMTP dans les programmes de messagerie de cet utilisateur.
Sans option, un assistant s’ouvre.

Options&#xa0;:
</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Open your mail program and look for the settings of your account. They are often in the menu “Tools” or “Edit”, under “Accounts” or “Options”.</source>
        <translation>Ouvrez votre programme de messagerie et cherchez les paramètres de votre compte. Ils sont souvent dans le menu «&#xa0;Outils&#xa0;» ou «&#xa0;Édition&#xa0;», sous «&#xa0;Comptes&#xa0;» ou «&#xa0;Options&#xa0;».</translation>
    </message>
    <message>
        <source>Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there.</source>
        <translation>Cherchez le serveur de courrier sortant. Il s’appelle peut-être «&#xa0;SMTP&#xa0;». Tapez-y {smtp.server}.</translation>
    </message>
    <message>
        <source>As port type {smtp.port}.</source>
        <translation>Comme port, tapez {smtp.port}.</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “STARTTLS” or “TLS”.</source>
        <translation>Là où le chiffrement est demandé, choisissez «&#xa0;STARTTLS&#xa0;» ou «&#xa0;TLS&#xa0;».</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “SSL” or “SSL/TLS”.</source>
        <translation>Là où le chiffrement est demandé, choisissez «&#xa0;SSL&#xa0;» ou «&#xa0;SSL/TLS&#xa0;».</translation>
    </message>
    <message>
        <source>Turn on the sign-in for sending. It may be called “My server requires authentication” or “Use name and password”.</source>
        <translation>Activez l’identification à l’envoi. Elle s’appelle peut-être «&#xa0;Mon serveur requiert une authentification&#xa0;» ou «&#xa0;Utiliser un nom d’utilisateur et un mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>As user name type {smtp.user}, and as password the one of your mailbox.</source>
        <translation>Comme nom d’utilisateur, tapez {smtp.user}, et comme mot de passe, celui de votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>Do the same for each of your accounts, close the program and open it again. Send yourself a message to see that it works.</source>
        <translation>Faites de même pour chacun de vos comptes, fermez le programme et rouvrez-le. Envoyez-vous un message pour voir si cela marche.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address.</source>
        <translation>Eudora s’identifie à l’envoi avec le nom du courrier entrant, donc ce nom devient l’adresse complète.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address. Mail that was left on the server may be fetched once more.</source>
        <translation>Eudora s’identifie à l’envoi avec le nom du courrier entrant, donc ce nom devient l’adresse complète. Le courrier resté sur le serveur sera peut-être reçu une seconde fois.</translation>
    </message>
    <message>
        <source>The incoming mail of this account comes from another provider, so a personality for sending alone is added and used for it.</source>
        <translation>Le courrier entrant de ce compte vient d’un autre fournisseur, donc une personnalité réservée à l’envoi est ajoutée et utilisée pour lui.</translation>
    </message>
    <message>
        <source>Open Eudora. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Eudora. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Eudora</source>
        <translation>Eudora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Spécial</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Personalities</source>
        <translation>Personnalités</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Services d’annuaire</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation>Options...</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}.</source>
        <translation>Dans la liste, cliquez sur {1}. Si {2} n’indique pas {smtp.server}, changez-le. Cochez {3}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Checking Mail</source>
        <translation>Réception du courrier</translation>
    </message>
    <message>
        <source>Incoming Mail</source>
        <translation>Courrier entrant</translation>
    </message>
    <message>
        <source>Sending Mail</source>
        <translation>Envoi du courrier</translation>
    </message>
    <message>
        <source>Composing Mail</source>
        <translation>Rédaction du courrier</translation>
    </message>
    <message>
        <source>Return address:</source>
        <translation>Adresse de retour&#xa0;:</translation>
    </message>
    <message>
        <source>SMTP server:</source>
        <translation>Serveur SMTP&#xa0;:</translation>
    </message>
    <message>
        <source>Allow authentication</source>
        <translation>Autoriser l’authentification</translation>
    </message>
    <message>
        <source>Immediate send</source>
        <translation>Envoi immédiat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}. If that is 587, also tick “Use submission port (587)” there.</source>
        <translation>Votre fournisseur utilise le port {smtp.port}. Si c’est 587, cochez aussi «&#xa0;Utiliser le port de soumission (587)&#xa0;» au même endroit.</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Never”.</source>
        <translation>Sous «&#xa0;Connexion sécurisée à l’envoi&#xa0;», choisissez «&#xa0;Jamais&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “If Available, STARTTLS”.</source>
        <translation>Sous «&#xa0;Connexion sécurisée à l’envoi&#xa0;», choisissez «&#xa0;Si possible, STARTTLS&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, STARTTLS”.</source>
        <translation>Sous «&#xa0;Connexion sécurisée à l’envoi&#xa0;», choisissez «&#xa0;Obligatoire, STARTTLS&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, Alternate Port”.</source>
        <translation>Sous «&#xa0;Connexion sécurisée à l’envoi&#xa0;», choisissez «&#xa0;Obligatoire, autre port&#xa0;».</translation>
    </message>
    <message>
        <source>Now click {1} in the list. As {2} type {smtp.user}. Eudora uses this name for sending too. Then click {3}.</source>
        <translation>Cliquez maintenant sur {1} dans la liste. Comme {2}, tapez {smtp.user}. Eudora utilise ce nom aussi pour l’envoi. Cliquez ensuite sur {3}.</translation>
    </message>
    <message>
        <source>Mail Server:</source>
        <translation>Serveur de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>Login Name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>Do you use several addresses in Eudora? Then open the menu “Tools” and choose “Personalities”. Click each one with the right mouse button, choose “Properties”, and set {1}, {2} and {3} there too, with the address of that personality. Click {4}.</source>
        <translation>Utilisez-vous plusieurs adresses dans Eudora&#xa0;? Ouvrez alors le menu «&#xa0;Outils&#xa0;» et choisissez «&#xa0;Personnalités&#xa0;». Cliquez sur chacune avec le bouton droit de la souris, choisissez «&#xa0;Propriétés&#xa0;» et réglez là aussi {1}, {2} et {3}, avec l’adresse de cette personnalité. Cliquez sur {4}.</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Generic Properties</source>
        <translation>Propriétés générales</translation>
    </message>
    <message>
        <source>Return Address:</source>
        <translation>Adresse de retour&#xa0;:</translation>
    </message>
    <message>
        <source>SMTP Server:</source>
        <translation>Serveur SMTP&#xa0;:</translation>
    </message>
    <message>
        <source>Allow Authentication</source>
        <translation>Autoriser l’authentification</translation>
    </message>
    <message>
        <source>Close Eudora and open it again. It may ask for your password once. If mail that you have read before comes in again, that happens this one time only.</source>
        <translation>Fermez Eudora et rouvrez-le. Il demandera peut-être une fois votre mot de passe. Si du courrier déjà lu arrive de nouveau, cela n’arrive que cette fois.</translation>
    </message>
    <message>
        <source>This account gets an outgoing server of its own, so that no other account and no other provider&apos;s server is changed.</source>
        <extracomment>balsa, mozilla-ways, thunderbird</extracomment>
        <translation>Ce compte reçoit son propre serveur d’envoi, pour ne modifier aucun autre compte ni le serveur d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>Open Mozilla Mail. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez la messagerie de Mozilla. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Mozilla</source>
        <translation>Mozilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings...</source>
        <translation>Paramètres des comptes courrier et forums...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Préférences...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>Dans la liste, cliquez sur {1}. Si {2} n’indique pas {smtp.server}, changez-le. Cochez {3}. Comme {4}, tapez {smtp.user}.</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings</source>
        <translation>Paramètres des comptes courrier et forums</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Paramètres serveur</translation>
    </message>
    <message>
        <source>Copies &amp; Folders</source>
        <translation>Copies et dossiers</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Local Folders</source>
        <translation>Dossiers locaux</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Serveur sortant (SMTP)</translation>
    </message>
    <message>
        <source>Server Name:</source>
        <translation>Nom du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Use name and password</source>
        <translation>Utiliser un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Use secure connection (SSL):</source>
        <translation>Utiliser une connexion sécurisée (SSL)&#xa0;:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Si disponible</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avancé...</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}: type it under “Port” in the same window.</source>
        <translation>Votre fournisseur utilise le port {smtp.port}&#xa0;: tapez-le sous «&#xa0;Port&#xa0;» dans la même fenêtre.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Never”.</source>
        <translation>Sous «&#xa0;Utiliser une connexion sécurisée (SSL)&#xa0;», choisissez «&#xa0;Jamais&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “When available”.</source>
        <translation>Sous «&#xa0;Utiliser une connexion sécurisée (SSL)&#xa0;», choisissez «&#xa0;Si disponible&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Always”.</source>
        <translation>Sous «&#xa0;Utiliser une connexion sécurisée (SSL)&#xa0;», choisissez «&#xa0;Toujours&#xa0;».</translation>
    </message>
    <message>
        <source>Do you have several addresses? Then click “Advanced...” in the same window. Each server in that list needs the same, with the address that sends through it.</source>
        <translation>Avez-vous plusieurs adresses&#xa0;? Cliquez alors sur «&#xa0;Avancé...&#xa0;» dans la même fenêtre. Chaque serveur de cette liste a besoin des mêmes réglages, avec l’adresse qui envoie par lui.</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Mozilla and open it again.</source>
        <translation>Cliquez sur «&#xa0;OK&#xa0;» jusqu’à ce que ces fenêtres aient disparu. Fermez ensuite Mozilla et rouvrez-le.</translation>
    </message>
    <message>
        <source>When you send a message, Mozilla asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Quand vous envoyez un message, Mozilla demande une fois votre mot de passe. Tapez-le dans {1}, cochez {2} et cliquez sur {3}.</translation>
    </message>
    <message>
        <source>SMTP Server Password Required</source>
        <translation>Mot de passe du serveur SMTP requis</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Use Password Manager to remember this password.</source>
        <translation>Utiliser le gestionnaire de mots de passe pour se souvenir de ce mot de passe.</translation>
    </message>
    <message>
        <source>Open Netscape Mail. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez la messagerie de Netscape. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Netscape</source>
        <translation>Netscape</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Netscape and open it again.</source>
        <translation>Cliquez sur «&#xa0;OK&#xa0;» jusqu’à ce que ces fenêtres aient disparu. Fermez ensuite Netscape et rouvrez-le.</translation>
    </message>
    <message>
        <source>When you send a message, Netscape asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Quand vous envoyez un message, Netscape demande une fois votre mot de passe. Tapez-le dans {1}, cochez {2} et cliquez sur {3}.</translation>
    </message>
    <message>
        <source>The incoming login already is the full address with a remembered password, so the program is told to use the same for sending.</source>
        <translation>Le courrier entrant utilise déjà l’adresse complète et un mot de passe enregistré, donc le programme reçoit l’ordre d’utiliser les mêmes pour l’envoi.</translation>
    </message>
    <message>
        <source>Open Outlook Express. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Outlook Express. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Outlook Express</source>
        <translation>Outlook Express</translation>
    </message>
    <message>
        <source>Send and Receive</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Address Book...</source>
        <translation>Carnet d’adresses...</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Comptes...</translation>
    </message>
    <message>
        <source>Open the tab {1}, click your account in the list, then click {2}.</source>
        <translation>Ouvrez l’onglet {1}, cliquez sur votre compte dans la liste, puis sur {2}.</translation>
    </message>
    <message>
        <source>Internet Accounts</source>
        <translation>Comptes Internet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Set as Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Directory Service</source>
        <translation>Service d’annuaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it. Tick {3} and click {4} beside it.</source>
        <translation>Ouvrez l’onglet {1}. Si {2} n’indique pas {smtp.server}, changez-le. Cochez {3} et cliquez à côté sur {4}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation>Informations sur le serveur</translation>
    </message>
    <message>
        <source>Incoming mail (POP3):</source>
        <translation>Courrier entrant (POP3)&#xa0;:</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP):</source>
        <translation>Courrier sortant (SMTP)&#xa0;:</translation>
    </message>
    <message>
        <source>Incoming Mail Server</source>
        <translation>Serveur de courrier entrant</translation>
    </message>
    <message>
        <source>Account name:</source>
        <translation>Nom du compte&#xa0;:</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Mémoriser le mot de passe</translation>
    </message>
    <message>
        <source>Outgoing Mail Server</source>
        <translation>Serveur de courrier sortant</translation>
    </message>
    <message>
        <source>My server requires authentication</source>
        <translation>Mon serveur requiert une authentification</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Paramètres...</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose {1}. As {2} type {smtp.user}, as {3} your password, and tick {4}. Then click {5}.</source>
        <translation>Choisissez {1}. Comme {2}, tapez {smtp.user}, comme {3} votre mot de passe, et cochez {4}. Cliquez ensuite sur {5}.</translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation>Informations de connexion</translation>
    </message>
    <message>
        <source>Use same settings as my incoming mail server</source>
        <translation>Utiliser les mêmes paramètres que le serveur de courrier entrant</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Ouvrir une session en utilisant</translation>
    </message>
    <message>
        <source>Log on using Secure Password Authentication</source>
        <translation>Connexion en utilisant une authentification par mot de passe sécurisé</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} type {smtp.port}.</source>
        <translation>Ouvrez l’onglet {1}. Comme {2}, tapez {smtp.port}.</translation>
    </message>
    <message>
        <source>Server Port Numbers</source>
        <translation>Numéros de ports du serveur</translation>
    </message>
    <message>
        <source>This server requires a secure connection (SSL)</source>
        <translation>Ce serveur nécessite une connexion sécurisée (SSL)</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, tick “This server requires a secure connection (SSL)”.</source>
        <translation>Sur l’onglet «&#xa0;Avancé&#xa0;», sous le port du serveur sortant, cochez «&#xa0;Ce serveur nécessite une connexion sécurisée (SSL)&#xa0;».</translation>
    </message>
    <message>
        <source>Click “Apply”, then “OK”. Do the same for each of your accounts.</source>
        <translation>Cliquez sur «&#xa0;Appliquer&#xa0;», puis sur «&#xa0;OK&#xa0;». Faites de même pour chacun de vos comptes.</translation>
    </message>
    <message>
        <source>Close Outlook Express and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Fermez Outlook Express et rouvrez-le. S’il ne peut toujours pas envoyer, redémarrez une fois l’ordinateur.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Outlook. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Microsoft Outlook</source>
        <translation>Microsoft Outlook</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Send/Receive</source>
        <translation>Envoyer/Recevoir</translation>
    </message>
    <message>
        <source>E-mail Accounts...</source>
        <translation>Comptes de messagerie...</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Choose {1} and click {2}.</source>
        <translation>Choisissez {1} et cliquez sur {2}.</translation>
    </message>
    <message>
        <source>E-mail Accounts</source>
        <translation>Comptes de messagerie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Messagerie électronique</translation>
    </message>
    <message>
        <source>Add a new e-mail account</source>
        <translation>Ajouter un nouveau compte de messagerie</translation>
    </message>
    <message>
        <source>View or change existing e-mail accounts</source>
        <translation>Afficher ou modifier les comptes de messagerie existants</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Add a new directory or address book</source>
        <translation>Ajouter un nouvel annuaire ou carnet d’adresses</translation>
    </message>
    <message>
        <source>View or change existing directories or address books</source>
        <translation>Afficher ou modifier les annuaires ou carnets d’adresses existants</translation>
    </message>
    <message>
        <source>&lt; Back</source>
        <translation>&lt; Précédent</translation>
    </message>
    <message>
        <source>Next &gt;</source>
        <translation>Suivant &gt;</translation>
    </message>
    <message>
        <source>In the list click your account: {address}. Then click {1}.</source>
        <translation>Dans la liste, cliquez sur votre compte&#xa0;: {address}. Cliquez ensuite sur {1}.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. Then click {2}.</source>
        <translation>Si {1} n’indique pas {smtp.server}, changez-le. Cliquez ensuite sur {2}.</translation>
    </message>
    <message>
        <source>User Information</source>
        <translation>Informations sur l’utilisateur</translation>
    </message>
    <message>
        <source>Your Name:</source>
        <translation>Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>E-mail Address:</source>
        <translation>Adresse de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>Incoming mail server (POP3):</source>
        <translation>Serveur de courrier entrant (POP3)&#xa0;:</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation>Serveur de courrier sortant (SMTP)&#xa0;:</translation>
    </message>
    <message>
        <source>More Settings ...</source>
        <translation>Paramètres supplémentaires ...</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and choose {3}. As {4} type {smtp.user}, as {5} your password, and tick {6}.</source>
        <translation>Ouvrez l’onglet {1}. Cochez {2} et choisissez {3}. Comme {4}, tapez {smtp.user}, comme {5} votre mot de passe, et cochez {6}.</translation>
    </message>
    <message>
        <source>Internet E-mail Settings</source>
        <translation>Paramètres de messagerie Internet</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Serveur sortant</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Mon serveur sortant (SMTP) requiert une authentification</translation>
    </message>
    <message>
        <source>Incoming server (POP3):</source>
        <translation>Serveur entrant (POP3)&#xa0;:</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP):</source>
        <translation>Serveur sortant (SMTP)&#xa0;:</translation>
    </message>
    <message>
        <source>Click “OK”, then “Next &gt;” and then “Finish”. Do the same for each of your accounts.</source>
        <translation>Cliquez sur «&#xa0;OK&#xa0;», puis sur «&#xa0;Suivant &gt;&#xa0;» et enfin sur «&#xa0;Terminer&#xa0;». Faites de même pour chacun de vos comptes.</translation>
    </message>
    <message>
        <source>Close Outlook and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Fermez Outlook et rouvrez-le. S’il ne peut toujours pas envoyer, redémarrez une fois l’ordinateur.</translation>
    </message>
    <message>
        <source>Open the new Outlook, and in it the settings (the picture of a gear). Go to your accounts and choose the one of {provider.name}.</source>
        <translation>Ouvrez le nouvel Outlook et, dedans, les paramètres (l’image d’une roue dentée). Allez à vos comptes et choisissez celui de {provider.name}.</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>Ce qu’il faut taper</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Courrier sortant</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose STARTTLS.</source>
        <translation>Comme chiffrement du serveur d’envoi, choisissez STARTTLS.</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose SSL/TLS.</source>
        <translation>Comme chiffrement du serveur d’envoi, choisissez SSL/TLS.</translation>
    </message>
    <message>
        <source>Save, then send yourself a message.</source>
        <translation>Enregistrez, puis envoyez-vous un message à vous-même.</translation>
    </message>
    <message>
        <source>If the new Outlook does not let you change the servers, ask support before you remove the account: messages that are kept on this computer only would go with it.</source>
        <translation>Si le nouvel Outlook ne permet pas de changer les serveurs, demandez à l’assistance avant de supprimer le compte&#xa0;: les messages gardés seulement sur cet ordinateur disparaîtraient avec lui.</translation>
    </message>
    <message>
        <source>Open the server settings of this account. As {1} type {smtp.server}, as {2} {smtp.user}, as {3} your password. The fields may have other names: they change from version to version.</source>
        <translation>Ouvrez les paramètres de serveur de ce compte. Comme {1}, tapez {smtp.server}, comme {2} {smtp.user}, comme {3} votre mot de passe. Les champs peuvent porter d’autres noms&#xa0;: cela change d’une version à l’autre.</translation>
    </message>
    <message>
        <source>Open Thunderbird. Open the menu {1} (press the Alt key where it is not shown) and choose {2}.</source>
        <translation>Ouvrez Thunderbird. Ouvrez le menu {1} (appuyez sur la touche Alt s’il n’est pas visible) et choisissez {2}.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Message Filters</source>
        <translation>Filtres de messages</translation>
    </message>
    <message>
        <source>At the end of the list click {1}. Choose the server of your provider and click {2}.</source>
        <translation>À la fin de la liste, cliquez sur {1}. Choisissez le serveur de votre fournisseur et cliquez sur {2}.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>SMTP Server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Security and Authentication</source>
        <translation>Sécurité et authentification</translation>
    </message>
    <message>
        <source>Connection security:</source>
        <translation>Sécurité de la connexion&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Méthode d’authentification&#xa0;:</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Mot de passe normal</translation>
    </message>
    <message>
        <source>When you send a message, Thunderbird asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Quand vous envoyez un message, Thunderbird demande une fois votre mot de passe. Tapez-le comme {1}, cochez {2} et cliquez sur {3}.</translation>
    </message>
    <message>
        <source>Password Required for Outgoing (SMTP) Server {smtp.server}</source>
        <translation>Mot de passe requis pour le serveur sortant (SMTP) {smtp.server}</translation>
    </message>
    <message>
        <source>Account Settings...</source>
        <translation>Paramètres du compte...</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>Nouveau...</translation>
    </message>
    <message>
        <source>Repair...</source>
        <translation>Réparer...</translation>
    </message>
    <message>
        <source>Data Files</source>
        <translation>Fichiers de données</translation>
    </message>
    <message>
        <source>RSS Feeds</source>
        <translation>Flux RSS</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Incoming mail server:</source>
        <translation>Serveur de courrier entrant&#xa0;:</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection:</source>
        <translation>Utiliser le type de connexion chiffrée suivant&#xa0;:</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
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
        <translation>Dans l’onglet «&#xa0;Avancé&#xa0;», sous le port du serveur sortant, choisissez «&#xa0;TLS&#xa0;» comme type de connexion chiffrée.</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “SSL” as the type of the encrypted connection.</source>
        <translation>Dans l’onglet «&#xa0;Avancé&#xa0;», sous le port du serveur sortant, choisissez «&#xa0;SSL&#xa0;» comme type de connexion chiffrée.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the tab {1}. On the page “Info” click {2} and choose {3}.</source>
        <translation>Ouvrez Outlook. Ouvrez l’onglet {1}. Sur la page «&#xa0;Informations&#xa0;», cliquez sur {2} et choisissez {3}.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Open &amp; Export</source>
        <translation>Ouvrir et exporter</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation>Informations sur le compte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Send / Receive</source>
        <translation>Envoi/réception</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Does your Outlook show another window with less to choose from? Then close it, open the Control Panel of Windows, open “Mail” and click “Email Accounts...”: there you find the same list of accounts.</source>
        <translation>Votre Outlook montre-t-il une autre fenêtre avec moins de choix&#xa0;? Fermez-la, ouvrez le Panneau de configuration de Windows, ouvrez «&#xa0;Courrier&#xa0;» et cliquez sur «&#xa0;Comptes de messagerie...&#xa0;»&#xa0;: vous y trouvez la même liste de comptes.</translation>
    </message>
    <message>
        <source>Open Windows Live Mail. In the list on the left click your account: {address}. Open the tab {1} and click {2}.</source>
        <translation>Ouvrez Windows Live Mail. Dans la liste de gauche, cliquez sur votre compte&#xa0;: {address}. Ouvrez l’onglet {1} et cliquez sur {2}.</translation>
    </message>
    <message>
        <source>Windows Live Mail</source>
        <translation>Windows Live Mail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>Groupes de discussion</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Is there no such tab? Click the account with the right mouse button and choose “Properties”.</source>
        <translation>Cet onglet n’existe pas&#xa0;? Cliquez sur le compte avec le bouton droit de la souris et choisissez «&#xa0;Propriétés&#xa0;».</translation>
    </message>
    <message>
        <source>Close Windows Live Mail and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Fermez Windows Live Mail et ouvrez-le de nouveau. S’il ne peut toujours pas envoyer, redémarrez l’ordinateur une fois.</translation>
    </message>
    <message>
        <source>Open Interlink. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Ouvrez Interlink. Ouvrez le menu «&#xa0;Outils&#xa0;» et choisissez «&#xa0;Paramètres des comptes&#xa0;».</translation>
    </message>
    <message>
        <source>When you send a message, you are asked for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Lorsque vous envoyez un message, votre mot de passe vous est demandé une fois. Saisissez-le comme {1}, cochez {2} et cliquez sur {3}.</translation>
    </message>
    <message>
        <source>Open Postbox. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Ouvrez Postbox. Ouvrez le menu «&#xa0;Outils&#xa0;» et choisissez «&#xa0;Paramètres des comptes&#xa0;».</translation>
    </message>
    <message>
        <source>Open SeaMonkey. Open the menu “Edit” and choose “Mail &amp; Newsgroups Account Settings”.</source>
        <translation>Ouvrez SeaMonkey. Ouvrez le menu «&#xa0;Édition&#xa0;» et choisissez «&#xa0;Paramètres des comptes courrier et groupes de discussion&#xa0;».</translation>
    </message>
    <message>
        <source>The incoming login already is the full address, so the program is told to use the same for sending.</source>
        <translation>Le courrier entrant utilise déjà l’adresse complète, donc le programme reçoit l’ordre d’utiliser la même chose pour l’envoi.</translation>
    </message>
    <message>
        <source>Open Claws Mail. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Claws Mail. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Claws Mail</source>
        <translation>Claws Mail</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Change current account</source>
        <translation>Changer de compte courant</translation>
    </message>
    <message>
        <source>Preferences for current account...</source>
        <translation>Préférences du compte courant...</translation>
    </message>
    <message>
        <source>Create new account...</source>
        <translation>Créer un nouveau compte...</translation>
    </message>
    <message>
        <source>Edit accounts...</source>
        <translation>Modifier les comptes...</translation>
    </message>
    <message>
        <source>In the list on the left choose {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>Dans la liste de gauche, choisissez {1}. Si {2} n’indique pas {smtp.server}, changez-le.</translation>
    </message>
    <message>
        <source>Account preferences</source>
        <translation>Préférences du compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>Informations du serveur</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Serveur pour la réception</translation>
    </message>
    <message>
        <source>SMTP server (send)</source>
        <translation>Serveur SMTP (envoi)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Dans la liste, choisissez {1}. Cochez {2}. Comme {3}, tapez {smtp.user}, comme {4}, votre mot de passe.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>SMTP Authentication (SMTP AUTH)</source>
        <translation>Authentification SMTP (SMTP AUTH)</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Méthode d’authentification</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Send (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <source>Don&apos;t use TLS (but, if necessary, use STARTTLS)</source>
        <translation>Ne pas utiliser TLS (mais STARTTLS si nécessaire)</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Utiliser TLS</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start encrypted session</source>
        <translation>Utiliser la commande STARTTLS pour démarrer une session chiffrée</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>Dans la liste, choisissez {1}. Cochez {2} et tapez {smtp.port} à côté.</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>Port SMTP</translation>
    </message>
    <message>
        <source>Open Sylpheed. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Sylpheed. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Sylpheed</source>
        <translation>Sylpheed</translation>
    </message>
    <message>
        <source>Common preferences...</source>
        <translation>Préférences communes...</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>Ouvrez l’onglet {1}. Si {2} n’indique pas {smtp.server}, changez-le.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Ouvrez l’onglet {1}. Cochez {2}. Comme {3}, tapez {smtp.user}, comme {4}, votre mot de passe.</translation>
    </message>
    <message>
        <source>Don&apos;t use SSL</source>
        <translation>Ne pas utiliser SSL</translation>
    </message>
    <message>
        <source>Use SSL for SMTP connection</source>
        <translation>Utiliser SSL pour la connexion SMTP</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start SSL session</source>
        <translation>Utiliser la commande STARTTLS pour démarrer une session SSL</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>Ouvrez l’onglet {1}. Cochez {2} et tapez {smtp.port} à côté.</translation>
    </message>
    <message>
        <source>Specify SMTP port</source>
        <translation>Spécifier le port SMTP</translation>
    </message>
    <message>
        <source>Open Geary. Open its menu (the button with three lines) and choose {1}.</source>
        <translation>Ouvrez Geary. Ouvrez son menu (le bouton à trois traits) et choisissez {1}.</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Click your account, then {1}.</source>
        <translation>Cliquez sur votre compte, puis sur {1}.</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. As {2} choose what the picture shows. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Comme {1}, tapez {smtp.server}. Comme {2}, choisissez ce que montre l’image. Comme {3}, tapez {smtp.user}, comme {4}, votre mot de passe.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Serveur SMTP</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Sécurité de la connexion</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Use a different login</source>
        <translation>Utiliser un identifiant différent</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Type the port behind the server, as {1} shows.</source>
        <translation>Tapez le port derrière le serveur, comme le montre {1}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? Each of your accounts needs the same, with its own address.</source>
        <translation>Cliquez sur {1}. Avez-vous plusieurs adresses&#xa0;? Chacun de vos comptes a besoin des mêmes réglages, avec sa propre adresse.</translation>
    </message>
    <message>
        <source>Open KMail. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez KMail. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Configure KMail...</source>
        <translation>Configurer KMail...</translation>
    </message>
    <message>
        <source>On the left choose {1}, then open the tab {2}. Click the line of your server, then {3}.</source>
        <translation>À gauche, choisissez {1}, puis ouvrez l’onglet {2}. Cliquez sur la ligne de votre serveur, puis sur {3}.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Modify...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Comme {1}, tapez {smtp.server}. Cochez {2}. Comme {3}, tapez {smtp.user}, comme {4}, votre mot de passe.</translation>
    </message>
    <message>
        <source>Configure account</source>
        <translation>Configurer le compte</translation>
    </message>
    <message>
        <source>Outgoing mail server:</source>
        <translation>Serveur d’envoi&#xa0;:</translation>
    </message>
    <message>
        <source>Server requires authentication</source>
        <translation>Le serveur exige une authentification</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} choose what the picture shows.</source>
        <translation>Ouvrez l’onglet {1}. Comme {2}, choisissez ce que montre l’image.</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Authentification&#xa0;:</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>In the list choose {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>Dans la liste, choisissez {1}. Sous «&#xa0;Envoi (SMTP)&#xa0;», choisissez {2}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? In the menu “Configuration”, “Change current account” leads to the others: each needs the same, with its own address.</source>
        <translation>Cliquez sur {1}. Avez-vous plusieurs adresses&#xa0;? Dans le menu «&#xa0;Configuration&#xa0;», «&#xa0;Changer de compte courant&#xa0;» mène aux autres&#xa0;: chacun a besoin de la même chose, avec sa propre adresse.</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. As {2} choose “Normal password” (without encryption it is called “Password, transmitted insecurely”). As {3} type {smtp.user}.</source>
        <translation>Si {1} n’indique pas {smtp.server}, changez-le. Comme {2}, choisissez «&#xa0;Mot de passe normal&#xa0;» (sans chiffrement, cela s’appelle «&#xa0;Mot de passe, transmission non sécurisée&#xa0;»). Comme {3}, tapez {smtp.user}.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “None”.</source>
        <translation>Sous «&#xa0;Sécurité de la connexion&#xa0;», choisissez «&#xa0;Aucune&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “STARTTLS”.</source>
        <translation>Sous «&#xa0;Sécurité de la connexion&#xa0;», choisissez «&#xa0;STARTTLS&#xa0;».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “SSL/TLS”.</source>
        <translation>Sous «&#xa0;Sécurité de la connexion&#xa0;», choisissez «&#xa0;SSL/TLS&#xa0;».</translation>
    </message>
    <message>
        <source>Click “OK”. Do you have several addresses? Each server in the list of outgoing servers needs the same, with the address that sends through it.</source>
        <translation>Cliquez sur «&#xa0;OK&#xa0;». Avez-vous plusieurs adresses&#xa0;? Chaque serveur de la liste des serveurs sortants a besoin de la même chose, avec l’adresse qui envoie par lui.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>Ouvrez l’onglet {1}. Sous «&#xa0;Envoi (SMTP)&#xa0;», choisissez {2}.</translation>
    </message>
    <message>
        <source>Open Evolution. Open the menu {1} and choose {2}.</source>
        <translation>Ouvrez Evolution. Ouvrez le menu {1} et choisissez {2}.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>On the left choose {1}. Click the line of your account, then {2}.</source>
        <translation>À gauche, choisissez {1}. Cliquez sur la ligne de votre compte, puis sur {2}.</translation>
    </message>
    <message>
        <source>Evolution Preferences</source>
        <translation>Préférences d’Evolution</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Comptes de messagerie</translation>
    </message>
    <message>
        <source>On the left choose {1}. As {2} type {smtp.server}. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>À gauche, choisissez {1}. Comme {2}, tapez {smtp.server}. Cochez {3}. Comme {4}, tapez {smtp.user}.</translation>
    </message>
    <message>
        <source>Account Editor</source>
        <translation>Éditeur de comptes</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Receiving Email</source>
        <translation>Réception du courriel</translation>
    </message>
    <message>
        <source>Sending Email</source>
        <translation>Envoi du courriel</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Encryption method:</source>
        <translation>Méthode de chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>STARTTLS after connecting</source>
        <translation>STARTTLS après connexion</translation>
    </message>
    <message>
        <source>TLS on a dedicated port</source>
        <translation>TLS sur un port dédié</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Where the encryption or the port is shown, choose the same. As the kind of sign-in choose PLAIN. Then click {1}. Evolution asks for the password when you send.</source>
        <translation>Si l’image montre le chiffrement ou le port, choisissez les mêmes. Comme type d’authentification, choisissez PLAIN. Cliquez ensuite sur {1}. Evolution demandera le mot de passe lors de l’envoi.</translation>
    </message>
    <message>
        <source>Open Balsa and its preferences, and there the list of the servers for sending. Choose the one of {provider.name} and open it for changing.</source>
        <translation>Ouvrez Balsa et ses préférences, et là la liste des serveurs d’envoi. Choisissez celui de {provider.name} et ouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Switch the sign-in on. As {2} type {smtp.user}, as {3} your password.</source>
        <translation>Pour {1}, tapez {smtp.server}. Activez l’authentification. Pour {2}, tapez {smtp.user}, pour {3} votre mot de passe.</translation>
    </message>
    <message>
        <source>The port stands behind the name of the server, with a colon between them: {smtp.server}:{smtp.port}</source>
        <translation>Le port se trouve derrière le nom du serveur, avec un deux-points entre les deux&#xa0;: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>msmtp finds no password for this account in its settings: unless the keyring has it under the new names, it asks on the terminal each time.</source>
        <translation>msmtp ne trouve pas de mot de passe pour ce compte dans ses réglages&#xa0;: si le trousseau ne le contient pas sous les nouveaux noms, il le demande chaque fois dans le terminal.</translation>
    </message>
    <message>
        <source>Open the file .msmtprc in your home folder with a text editor. If it is not there, open the file config in the folder .config/msmtp.</source>
        <translation>Ouvrez le fichier .msmtprc de votre dossier personnel avec un éditeur de texte. S’il n’y est pas, ouvrez le fichier config du dossier .config/msmtp.</translation>
    </message>
    <message>
        <source>Look for {address} behind “from”. In the lines around it, down to the next line that begins with “account”, these lines must stand once: {1} {smtp.server}, {2} on, {3} {smtp.user}.</source>
        <translation>Cherchez {address} derrière «&#xa0;from&#xa0;». Dans les lignes autour, jusqu’à la prochaine ligne qui commence par «&#xa0;account&#xa0;», ces lignes doivent se trouver une fois chacune&#xa0;: {1} {smtp.server}, {2} on, {3} {smtp.user}.</translation>
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
        <translation>S’il y a une ligne qui commence par «&#xa0;password&#xa0;», mettez derrière votre mot de passe pour {address}. Sans une telle ligne, msmtp le demande chaque fois.</translation>
    </message>
    <message>
        <source>Save the file, then send yourself a message. Do you have several addresses? Each account needs the same, with its own address.</source>
        <translation>Enregistrez le fichier, puis envoyez-vous un message à vous-même. Avez-vous plusieurs adresses&#xa0;? Chaque compte a besoin de la même chose, avec sa propre adresse.</translation>
    </message>
    <message>
        <source>Open the file with Mutt&apos;s settings in a text editor. It is called .muttrc or muttrc (of NeoMutt also .neomuttrc or neomuttrc) and lies in your home folder, in .mutt, or in .config/mutt.</source>
        <translation>Ouvrez le fichier des réglages de Mutt dans un éditeur de texte. Il s’appelle .muttrc ou muttrc (pour NeoMutt aussi .neomuttrc ou neomuttrc) et se trouve dans votre dossier personnel, dans .mutt ou dans .config/mutt.</translation>
    </message>
    <message>
        <source>Look for a line with “smtp_url”. If there is none, Mutt hands its messages to another program, often to msmtp: then that one is to be changed, and in this file nothing.</source>
        <translation>Cherchez une ligne avec «&#xa0;smtp_url&#xa0;». S’il n’y en a pas, Mutt remet ses messages à un autre programme, souvent à msmtp&#xa0;: c’est alors celui-là qu’il faut changer, et rien dans ce fichier.</translation>
    </message>
    <message>
        <source>Behind “set smtp_url =” must stand what the picture shows. In the place of NAME write {smtp.user}, but %40 in the place of the @.</source>
        <translation>Derrière «&#xa0;set smtp_url =&#xa0;» doit se trouver ce que montre l’image. À la place de NAME, écrivez {smtp.user}, mais %40 à la place du @.</translation>
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
        <translation>Entre le nom du serveur et le / qui le suit, mettez un deux-points et le port&#xa0;: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>If there is a line with “smtp_pass”, the password of {address} must stand in it. Without such a line Mutt asks for the password when you send.</source>
        <translation>S’il y a une ligne avec «&#xa0;smtp_pass&#xa0;», elle doit contenir le mot de passe de {address}. Sans une telle ligne, Mutt demande le mot de passe à l’envoi.</translation>
    </message>
    <message>
        <source>Save the file, open Mutt anew and send yourself a message. If it says that the line is not encrypted, ask support.</source>
        <translation>Enregistrez le fichier, ouvrez Mutt à nouveau et envoyez-vous un message à vous-même. S’il dit que la connexion n’est pas chiffrée, demandez à l’assistance.</translation>
    </message>
    <message>
        <source>Open Trojitá and its settings, and there the page for outgoing mail.</source>
        <translation>Ouvrez Trojitá et ses réglages, et là la page du courrier sortant.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Report of the change</source>
        <translation>Rapport de la modification</translation>
    </message>
    <message>
        <source>Done: your e-mail is ready for sending.</source>
        <translation>C’est fait&#xa0;: votre messagerie est prête pour l’envoi.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account has been tested with success.</source>
        <translation>Les paramètres sont modifiés, mais tous les comptes n’ont pas été testés avec succès.</translation>
    </message>
    <message>
        <source>Nothing had to be changed, but not every account has been tested with success.</source>
        <translation>Il n’y avait rien à modifier, mais tous les comptes n’ont pas été testés avec succès.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Exercice&#xa0;: exemples de programmes de messagerie, rien n’est modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name of this run, for support: %1</source>
        <translation>Nom de cette opération, pour l’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: no other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>%1 est resté tel quel&#xa0;: aucun autre programme ne peut changer ses paramètres. Si vous l’utilisez, suivez les étapes à la main.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Programmes de messagerie</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Étapes à la main</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Modification en cours</translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Who asks for the change, what will be changed, by when, and the support phone. The language is chosen here.</source>
        <translation>Qui demande la modification, ce qui sera modifié, pour quand, et le téléphone de l’assistance. La langue se choisit ici.</translation>
    </message>
    <message>
        <source>Is the text in your language? It can be changed on this screen.</source>
        <translation>Le texte est-il dans votre langue&#xa0;? Elle peut être changée sur cet écran.</translation>
    </message>
    <message>
        <source>Does it say “Practice”? Then nothing real is changed.</source>
        <translation>Est-il écrit «&#xa0;Exercice&#xa0;»&#xa0;? Alors rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>The mail programs that were found, with their version. Beside a program that is open it says that it must be closed.</source>
        <translation>Les programmes de messagerie trouvés, avec leur version. À côté d’un programme ouvert, il est écrit qu’il faut le fermer.</translation>
    </message>
    <message>
        <source>Which mail program do you use? Is it in the list?</source>
        <translation>Quel programme de messagerie utilisez-vous&#xa0;? Est-il dans la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Is it still open? Close it; the list notices by itself.</source>
        <translation>Est-il encore ouvert&#xa0;? Fermez-le&#xa0;; la liste le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>Is it not in the list? Then go on with the steps by hand.</source>
        <translation>N’est-il pas dans la liste&#xa0;? Continuez alors avec les étapes à la main.</translation>
    </message>
    <message>
        <source>Every account with what is set in it now. Those of this provider are chosen; others are grey, with the reason.</source>
        <translation>Chaque compte avec ses réglages actuels. Ceux de ce fournisseur sont choisis&#xa0;; les autres sont grisés, avec la raison.</translation>
    </message>
    <message>
        <source>From which addresses do you send? Are they chosen?</source>
        <translation>De quelles adresses envoyez-vous&#xa0;? Sont-elles choisies&#xa0;?</translation>
    </message>
    <message>
        <source>Is each address complete, with the part after the @?</source>
        <translation>Chaque adresse est-elle complète, avec la partie qui suit le @&#xa0;?</translation>
    </message>
    <message>
        <source>A box for the password of each address. The server checks it before anything is changed.</source>
        <translation>Un champ pour le mot de passe de chaque adresse. Le serveur le vérifie avant toute modification.</translation>
    </message>
    <message>
        <source>Never ask for the password itself.</source>
        <translation>Ne demandez jamais le mot de passe lui-même.</translation>
    </message>
    <message>
        <source>Is it the password of the mailbox, not that of the computer?</source>
        <translation>Est-ce le mot de passe de la boîte aux lettres, et non celui de l’ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Is the Caps Lock key on? Show the password and compare.</source>
        <translation>La touche Verr. Maj. est-elle active&#xa0;? Affichez le mot de passe et comparez.</translation>
    </message>
    <message>
        <source>What will be changed in each account, before and after, and where the backup will be. Nothing has been changed yet.</source>
        <translation>Ce qui sera modifié dans chaque compte, avant et après, et où sera la sauvegarde. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Is the new user name your full e-mail address?</source>
        <translation>Le nouveau nom d’utilisateur est-il votre adresse e-mail complète&#xa0;?</translation>
    </message>
    <message>
        <source>Does the bar still move? This takes a few seconds.</source>
        <translation>La barre avance-t-elle encore&#xa0;? Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>For each account whether a test message could be sent. What the server said can be opened.</source>
        <translation>Pour chaque compte, si un message de test a pu être envoyé. Ce que le serveur a dit peut être affiché.</translation>
    </message>
    <message>
        <source>Is there a code beside an account? Look it up in the table of codes.</source>
        <translation>Y a-t-il un code à côté d’un compte&#xa0;? Cherchez-le dans le tableau des codes.</translation>
    </message>
    <message>
        <source>The settings are changed already. The test can be made again at any time.</source>
        <translation>Les paramètres sont déjà modifiés. Le test peut être refait à tout moment.</translation>
    </message>
    <message>
        <source>What was done and what comes next. The changes can be undone here, and the report can be saved or printed.</source>
        <translation>Ce qui a été fait et ce qui vient ensuite. Ici, les modifications peuvent être annulées, et le rapport enregistré ou imprimé.</translation>
    </message>
    <message>
        <source>Open your mail program and send yourself a message.</source>
        <translation>Ouvrez votre programme de messagerie et envoyez-vous un message.</translation>
    </message>
    <message>
        <source>Does it ask for the password? Type it once and tick that it is remembered.</source>
        <translation>Demande-t-il le mot de passe&#xa0;? Tapez-le une fois et cochez la case pour qu’il soit mémorisé.</translation>
    </message>
    <message>
        <source>The steps for one mail program, with pictures in which everything to touch has a number. This program changes nothing here.</source>
        <translation>Les étapes pour un programme de messagerie, avec des images où tout ce qu’il faut toucher a un numéro. Ce programme ne modifie rien ici.</translation>
    </message>
    <message>
        <source>Which program is chosen above the steps? At which step are you?</source>
        <translation>Quel programme est choisi au-dessus des étapes&#xa0;? À quelle étape êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Do the pictures look like your screen? Another version may differ a little.</source>
        <translation>Les images ressemblent-elles à votre écran&#xa0;? Une autre version peut être un peu différente.</translation>
    </message>
    <message>
        <source>A bar that moves, and the file that is being written. Both buttons stop and put everything back; “Cancel” closes the window too.</source>
        <translation>Une barre qui avance, et le fichier en cours d’écriture. Les deux boutons arrêtent et remettent tout en place&#xa0;; «&#xa0;Annuler&#xa0;» ferme aussi la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ScreenTour</name>
    <message>
        <source>A mail program is open.</source>
        <translation>Un programme de messagerie est ouvert.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>Le serveur de messagerie est injoignable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good.</source>
        <translation>Le certificat du serveur n’est pas valable.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>is right already</source>
        <translation>est déjà correct</translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation>serait modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>remis en place</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(caché)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>test message accepted by %1, port %2, %3, sign-in by %4: %5</source>
        <translation>message de test accepté par %1, port %2, %3, identification par %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sans chiffrement</translation>
    </message>
    <message>
        <source>test failed: %1 [%2]</source>
        <translation>échec du test&#xa0;: %1 [%2]</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>non testé&#xa0;: %1</translation>
    </message>
    <message>
        <source> (open)</source>
        <translation> (ouvert)</translation>
    </message>
    <message>
        <source>To undo this: mailsetup --silent --undo %1</source>
        <translation>Pour annuler ceci&#xa0;: mailsetup --silent --undo %1</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>Résultat&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>%1 now asks for your user name and password when you send e-mail. So nobody else can send e-mail in your name, and there is less junk mail.</source>
        <translation>%1 demande désormais votre nom d’utilisateur et votre mot de passe quand vous envoyez un e-mail. Ainsi, personne d’autre ne peut envoyer d’e-mails en votre nom, et il y a moins de courrier indésirable.</translation>
    </message>
    <message>
        <source>This program finds your mail programs and makes the change for you. It takes about two minutes. You need your e-mail password.</source>
        <translation>Ce programme trouve vos programmes de messagerie et fait la modification pour vous. Cela prend environ deux minutes. Il vous faut le mot de passe de votre messagerie.</translation>
    </message>
    <message>
        <source>Please do it by %1. After that day you cannot send e-mail without it.</source>
        <translation>Faites-le, s’il vous plaît, au plus tard le %1. Après ce jour, vous ne pourrez plus envoyer d’e-mails sans cela.</translation>
    </message>
    <message>
        <source>Since %1 you cannot send e-mail without it.</source>
        <translation>Depuis le %1, vous ne pouvez plus envoyer d’e-mails sans cette modification.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it and agreed, and you can undo it at the end.</source>
        <translation>Rien n’est modifié avant que vous l’ayez vu et accepté, et vous pouvez l’annuler à la fin.</translation>
    </message>
    <message>
        <source>Support: ask %1</source>
        <translation>Assistance&#xa0;: demandez à %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Assistance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountRow</name>
    <message>
        <source>Full address:</source>
        <translation>Adresse complète&#xa0;:</translation>
    </message>
    <message>
        <source>Full e-mail address of %1</source>
        <translation>Adresse e-mail complète de %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountsPage</name>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>&amp;My account is not listed, or cannot be chosen…</source>
        <translation>Mon compte &amp;n’apparaît pas ou ne peut pas être choisi…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Lecture des comptes…</translation>
    </message>
    <message>
        <source>The accounts of %1 are chosen; all of them need the change. Others stay as they are.</source>
        <translation>Les comptes de %1 sont choisis&#xa0;; tous ont besoin de la modification. Les autres restent comme ils sont.</translation>
    </message>
    <message>
        <source>No account of %1 can be changed here. Look at the reasons below, or make the change by hand.</source>
        <translation>Aucun compte de %1 ne peut être modifié ici. Voyez les raisons ci-dessous, ou faites la modification à la main.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandDialog</name>
    <message>
        <source>&amp;Mail program:</source>
        <translation>Programme de &amp;messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Écran %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandView</name>
    <message>
        <source>Steps by hand</source>
        <translation>Étapes à la main</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Les images montrent %1. Une autre version peut être un peu différente.</translation>
    </message>
    <message>
        <source>My mail program is in &amp;English</source>
        <translation>Mon programme de messagerie est en &amp;anglais</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::DonePage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Put all settings back as they were? Sending will then work as before: without signing in.</source>
        <translation>Remettre tous les paramètres comme avant&#xa0;? L’envoi se fera alors comme avant&#xa0;: sans s’identifier.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Garder la modification</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>For support: JSON (*.json)</source>
        <translation>Pour l’assistance&#xa0;: JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Remise en place…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Put back, but for what was changed by hand since then:</source>
        <translation>Remis en place, sauf ce qui a été modifié à la main depuis&#xa0;:</translation>
    </message>
    <message>
        <source>It could not be put back:</source>
        <translation>La remise en place a échoué&#xa0;:</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>&amp;Undo the change…</source>
        <translation>&amp;Annuler la modification…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>The change is undone. You can make it again: start this program anew.</source>
        <translation>La modification est annulée. Vous pouvez la refaire&#xa0;: redémarrez ce programme.</translation>
    </message>
    <message>
        <source>Steps by &amp;hand…</source>
        <translation>Étapes à &amp;la main…</translation>
    </message>
</context>
<context>
    <name>mailsetup::ErrorPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Do it by &amp;hand</source>
        <translation>Faire à la ma&amp;in</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>R&amp;evenir en arrière</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Code d’assistance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::PasswordRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>✓ The password is right.</source>
        <translation>✓ Le mot de passe est correct.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the password of %1</source>
        <translation>Afficher le mot de passe de %1</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: capital and small letters are swapped.</source>
        <translation>La touche Verr. Maj. semble active&#xa0;: majuscules et minuscules sont inversées.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramRow</name>
    <message>
        <source>No account was found in it that this program could change. Follow the steps by hand.</source>
        <translation>Aucun compte que ce programme pourrait modifier n’y a été trouvé. Suivez les étapes à la main.</translation>
    </message>
    <message>
        <source>%1 is open. Save your work, then close its window. This page notices by itself.</source>
        <translation>%1 est ouvert. Enregistrez votre travail, puis fermez sa fenêtre. Cette page le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>À la main…</translation>
    </message>
    <message>
        <source>Steps by hand for %1</source>
        <translation>Étapes à la main pour %1</translation>
    </message>
    <message>
        <source>No other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>Aucun autre programme ne peut changer ses paramètres. Si vous l’utilisez, suivez les étapes à la main.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramsPage</name>
    <message>
        <source>Your mail programs</source>
        <translation>Vos programmes de messagerie</translation>
    </message>
    <message>
        <source>&amp;Close the program now (practice)</source>
        <translation>&amp;Fermer le programme maintenant (exercice)</translation>
    </message>
    <message>
        <source>&amp;My mail program is not listed…</source>
        <translation>Mon programme de messagerie &amp;n’est pas dans la liste…</translation>
    </message>
    <message>
        <source>No mail program that we know was found for you on this computer. If you have one, you can make the change by hand: the steps are short.</source>
        <translation>Aucun programme de messagerie connu n’a été trouvé pour vous sur cet ordinateur. Si vous en avez un, vous pouvez faire la modification à la main&#xa0;: les étapes sont courtes.</translation>
    </message>
    <message>
        <source>These were found. Take the tick away from any that should stay as it is.</source>
        <translation>Voici ceux qui ont été trouvés. Décochez ceux qui doivent rester comme ils sont.</translation>
    </message>
    <message>
        <source>Please close %1 first, or take the tick away.</source>
        <translation>Fermez d’abord %1, s’il vous plaît, ou décochez la case.</translation>
    </message>
    <message>
        <source>This was found. You can make the change by hand: the steps are short.</source>
        <translation>Voici ce qui a été trouvé. Vous pouvez faire le changement à la main&#xa0;: les étapes sont courtes.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ReviewPage</name>
    <message>
        <source>This will be changed</source>
        <translation>Ce qui sera modifié</translation>
    </message>
    <message>
        <source>Files and values that are changed</source>
        <translation>Fichiers et valeurs qui sont modifiés</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Modifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Look at it, then choose &apos;Change now&apos;. Leave your mail programs closed until it is done.</source>
        <translation>Regardez, puis choisissez «&#xa0;Modifier maintenant&#xa0;». Laissez vos programmes de messagerie fermés jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Everything is right already. There is nothing to change; the next step sends the test message.</source>
        <translation>Tout est déjà correct. Il n’y a rien à modifier&#xa0;; l’étape suivante envoie le message de test.</translation>
    </message>
    <message>
        <source>What is there now is kept, so that you can undo it. The backup lies in %1.</source>
        <translation>Ce qui existe maintenant est conservé, pour que vous puissiez annuler. La sauvegarde se trouve dans %1.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Masquer les &amp;détails</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>mailsetup::Session</name>
    <message>
        <source>no run is left</source>
        <translation>il ne reste aucune opération</translation>
    </message>
    <message>
        <source>no run was cut off</source>
        <translation>aucune opération n’a été interrompue</translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation>Message de test de %1</translation>
    </message>
    <message>
        <source>This message was sent to prove that your mail program can send with sign-in.
You can delete it.
</source>
        <translation>Ce message a été envoyé pour prouver que votre programme de messagerie peut envoyer en s’identifiant.
Vous pouvez le supprimer.
</translation>
    </message>
    <message>
        <source>%1: the server offers no encryption, so the password goes over the line as it is.</source>
        <translation>%1&#xa0;: le serveur n’offre pas de chiffrement, donc le mot de passe circule tel quel.</translation>
    </message>
    <message>
        <source>%1 lets no other program change its settings. If it is used, follow the steps by hand.</source>
        <translation>%1 ne laisse aucun autre programme changer ses paramètres. S’il est utilisé, suivez les étapes à la main.</translation>
    </message>
</context>
<context>
    <name>mailsetup::SignInPage</name>
    <message>
        <source>Your e-mail password</source>
        <translation>Le mot de passe de votre messagerie</translation>
    </message>
    <message>
        <source>Type the password that you use for your e-mail. It is checked at the mail server now, before anything is changed. If your mail program has a safe place for it, it is kept there and nowhere else. A wrong password is tried at most twice, so that your mailbox is not locked.</source>
        <translation>Tapez le mot de passe que vous utilisez pour votre messagerie. Le serveur de messagerie le vérifie maintenant, avant toute modification. Si votre programme de messagerie a un endroit sûr pour lui, il y est conservé, et nulle part ailleurs. Un mot de passe incorrect est essayé deux fois au plus, pour que votre boîte aux lettres ne soit pas bloquée.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>The password is being checked</source>
        <translation>Vérification du mot de passe en cours</translation>
    </message>
    <message>
        <source>Go on &amp;without the check</source>
        <translation>&amp;Continuer sans la vérification</translation>
    </message>
    <message>
        <source>Then a wrong password shows only at the end, in the test message. Without a password no test message is sent.</source>
        <translation>Un mot de passe incorrect ne se voit alors qu’à la fin, avec le message de test. Sans mot de passe, aucun message de test n’est envoyé.</translation>
    </message>
    <message>
        <source>In practice, every password is &apos;%1&apos;.</source>
        <translation>Dans l’exercice, chaque mot de passe est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestPage</name>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>The test messages are being sent</source>
        <translation>Envoi des messages de test en cours</translation>
    </message>
    <message>
        <source>Send the test &amp;once more</source>
        <translation>Envoyer le test une &amp;nouvelle fois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A message to yourself is sent for each account, with the new settings.</source>
        <translation>Pour chaque compte, un message vous est envoyé à vous-même, avec les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>It works: every account can send. The messages are in your mailbox; you can delete them.</source>
        <translation>Cela marche&#xa0;: tous les comptes peuvent envoyer. Les messages sont dans votre boîte aux lettres&#xa0;; vous pouvez les supprimer.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account could send. You can try again, or go on and undo the change on the last page.</source>
        <translation>Les paramètres sont modifiés, mais tous les comptes n’ont pas pu envoyer. Vous pouvez réessayer, ou continuer et annuler la modification à la dernière page.</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestRow</name>
    <message>
        <source>What the server said</source>
        <translation>Ce que le serveur a dit</translation>
    </message>
    <message>
        <source>What the server said about %1</source>
        <translation>Ce que le serveur a dit de %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WelcomePage</name>
    <message>
        <source>Everything goes well</source>
        <translation>Tout se passe bien</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Le mot de passe est incorrect</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Le serveur de messagerie est injoignable</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good</source>
        <translation>Le certificat du serveur n’est pas valable</translation>
    </message>
    <message>
        <source>A mail program is open</source>
        <translation>Un programme de messagerie est ouvert</translation>
    </message>
    <message>
        <source>Make your e-mail ready for sending</source>
        <translation>Préparez votre messagerie pour l’envoi</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Practice with sample mail programs</source>
        <translation>S’&amp;exercer avec des exemples de programmes de messagerie</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>Ce &amp;qui se passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Repair now</source>
        <translation>Réparer m&amp;aintenant</translation>
    </message>
    <message>
        <source>The last time, this program was cut off while it was changing settings. Close your mail programs and repair that first: afterwards all settings are either the old or the new ones.</source>
        <translation>La dernière fois, ce programme a été interrompu pendant qu’il modifiait des paramètres. Fermez vos programmes de messagerie et réparez cela d’abord&#xa0;: ensuite, tous les paramètres seront soit les anciens, soit les nouveaux.</translation>
    </message>
    <message>
        <source>Repaired. You can go on.</source>
        <translation>Réparé. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardPage</name>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Exercice&#xa0;: exemples de programmes de messagerie, rien n’est modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Écran %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardWindow</name>
    <message>
        <source>Mail setup</source>
        <translation>Réglage de la messagerie</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>EXERCICE&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steps by hand…</source>
        <translation>Étapes à la main…</translation>
    </message>
    <message>
        <source>A summary for support was copied.</source>
        <translation>Un résumé pour l’assistance a été copié.</translation>
    </message>
    <message>
        <source>Stop?</source>
        <translation>Arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Settings are being changed at this moment. Stop, put everything back and close?</source>
        <translation>Des paramètres sont en cours de modification. Arrêter, tout remettre en place et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>mailsetup::WorkingPage</name>
    <message>
        <source>The settings are being changed</source>
        <translation>Les paramètres sont en cours de modification</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Arrêter et tout remettre en place</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping. What was changed is put back.</source>
        <translation>Arrêt en cours. Ce qui a été modifié est remis en place.</translation>
    </message>
    <message>
        <source>This takes a moment. Leave your mail programs closed.</source>
        <translation>Cela prend un moment. Laissez vos programmes de messagerie fermés.</translation>
    </message>
    <message>
        <source>✓ %1: written</source>
        <translation>✓ %1&#xa0;: écrit</translation>
    </message>
    <message>
        <source>→ %1: is being written</source>
        <translation>→ %1&#xa0;: en cours d’écriture</translation>
    </message>
    <message>
        <source>· %1: waits</source>
        <translation>· %1&#xa0;: en attente</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice mode: sample mail programs in %1, and a mail server of the program&apos;s own.</source>
        <translation>Mode d’exercice&#xa0;: exemples de programmes de messagerie dans %1, et un serveur de messagerie propre au programme.</translation>
    </message>
</context>
</TS>
