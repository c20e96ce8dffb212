<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountTexts</name>
    <message>
        <source>Start the program without options.</source>
        <translation>Inicie el programa sin opciones.</translation>
    </message>
    <message>
        <source>Go back and choose the account again.</source>
        <translation>Vuelva atrás y elija la cuenta otra vez.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>Your settings are as they were. Try again when you like.</source>
        <translation>Su configuración sigue como estaba. Vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Close this program and start it again: it offers to repair that.</source>
        <translation>Cierre este programa y vuelva a abrirlo: le ofrecerá repararlo.</translation>
    </message>
    <message>
        <source>Go back to the first page and choose &apos;Repair now&apos;.</source>
        <translation>Vuelva a la primera página y elija «Reparar ahora».</translation>
    </message>
    <message>
        <source>Type your full e-mail address here.</source>
        <translation>Escriba aquí su dirección de correo completa.</translation>
    </message>
    <message>
        <source>Choose this account only if you know that it is right.</source>
        <translation>Elija esta cuenta solo si sabe que es lo correcto.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>de otro modo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>Password for sending</source>
        <translation>Contraseña para enviar</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Servidor para recibir</translation>
    </message>
    <message>
        <source>User name for receiving</source>
        <translation>Nombre de usuario para recibir</translation>
    </message>
    <message>
        <source>Password for receiving</source>
        <translation>Contraseña para recibir</translation>
    </message>
    <message>
        <source>Now: sends without signing in.</source>
        <translation>Ahora: envía sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Now: signs in, without a user name.</source>
        <translation>Ahora: inicia sesión, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>Now: signs in as %1.</source>
        <translation>Ahora: inicia sesión como %1.</translation>
    </message>
    <message>
        <source>Now: signs in in another way.</source>
        <translation>Ahora: inicia sesión de otro modo.</translation>
    </message>
    <message>
        <source>All right already, nothing to change.</source>
        <translation>Ya está bien, no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Will be changed: signs in as %1.</source>
        <translation>Se cambiará: iniciará sesión como %1.</translation>
    </message>
    <message>
        <source>Changed: signs in as %1.</source>
        <translation>Cambiada: inicia sesión como %1.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message>
        <source>Sign in when sending</source>
        <translation>Iniciar sesión al enviar</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nombre de usuario para enviar</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Servidor para enviar</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Puerto para enviar</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Cifrado al enviar</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a setting: its value before and after; the arrow points to the later one</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Todavía sin probar.</translation>
    </message>
    <message>
        <source>The test message was sent.</source>
        <translation>El mensaje de prueba se ha enviado.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>You can start %1 again now.</source>
        <translation>Ya puede volver a abrir %1.</translation>
    </message>
    <message>
        <source>When you send, you may be asked for your password once: type it, and tick &apos;remember&apos;.</source>
        <translation>Al enviar, puede que se le pida una vez la contraseña: escríbala y marque que se recuerde.</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>menu: %1</source>
        <translation>menú: %1</translation>
    </message>
    <message>
        <source>tab: %1</source>
        <translation>pestaña: %1</translation>
    </message>
    <message>
        <source>box to type in: %1</source>
        <translation>casilla para escribir: %1</translation>
    </message>
    <message>
        <source>box to type in: %1 %2</source>
        <translation>casilla para escribir: %1 %2</translation>
    </message>
    <message>
        <source>check box, ticked: %1</source>
        <translation>casilla marcada: %1</translation>
    </message>
    <message>
        <source>check box, not ticked: %1</source>
        <translation>casilla sin marcar: %1</translation>
    </message>
    <message>
        <source>choice: %1</source>
        <translation>opción: %1</translation>
    </message>
    <message>
        <source>button: %1</source>
        <translation>botón: %1</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>línea: %1</translation>
    </message>
    <message>
        <source>Picture of the window %1.</source>
        <translation>Dibujo de la ventana %1.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation>El programa ha cometido un error (%1).</translation>
    </message>
    <message>
        <source>Please report it, with the log.</source>
        <translation>Comuníquelo, por favor, junto con el registro.</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1.</source>
        <translation>No se puede usar la línea de órdenes: %1.</translation>
    </message>
    <message>
        <source>See --help for the options.</source>
        <translation>Consulte las opciones con --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a full e-mail address.</source>
        <translation>«%1» no es una dirección de correo completa.</translation>
    </message>
    <message>
        <source>Give the whole address, with the part after the @.</source>
        <translation>Indique la dirección entera, con la parte que sigue a la @.</translation>
    </message>
    <message>
        <source>The address &apos;%1&apos; does not belong to this provider.</source>
        <translation>La dirección «%1» no pertenece a este proveedor.</translation>
    </message>
    <message>
        <source>Give the address that this provider gave you.</source>
        <translation>Indique la dirección que le dio este proveedor.</translation>
    </message>
    <message>
        <source>It is not known whose password this is.</source>
        <translation>No se sabe de quién es esta contraseña.</translation>
    </message>
    <message>
        <source>Name the address with --address, or use --credentials.</source>
        <translation>Indique la dirección con --address, o use --credentials.</translation>
    </message>
    <message>
        <source>No password was given, so nothing can be tested.</source>
        <translation>No se indicó ninguna contraseña, así que no se puede probar nada.</translation>
    </message>
    <message>
        <source>Enter the password (without a window: --password-stdin, --password-file or --credentials).</source>
        <translation>Escriba la contraseña (sin ventana: --password-stdin, --password-file o --credentials).</translation>
    </message>
    <message>
        <source>Others can read the password file %1, so it is not used.</source>
        <translation>Otras personas pueden leer el archivo de contraseñas %1, así que no se usa.</translation>
    </message>
    <message>
        <source>Make it readable by yourself alone (chmod 600).</source>
        <translation>Haga que solo usted pueda leerlo (chmod 600).</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de contraseñas %1.</translation>
    </message>
    <message>
        <source>Check its name and its form.</source>
        <translation>Compruebe su nombre y su formato.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Elija otro lugar para él.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Se detuvo el proceso.</translation>
    </message>
    <message>
        <source>The report says what was changed. Start again when you like.</source>
        <translation>El informe dice qué se ha cambiado. Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work.</source>
        <translation>Otra copia de este programa está trabajando.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The mail program description %1 is not valid.</source>
        <translation>La descripción del programa de correo %1 no es válida.</translation>
    </message>
    <message>
        <source>Check it with --check-profiles.</source>
        <translation>Compruébela con --check-profiles.</translation>
    </message>
    <message>
        <source>The provider file %1 is not valid.</source>
        <translation>El archivo de proveedor %1 no es válido.</translation>
    </message>
    <message>
        <source>No mail program that we know was found.</source>
        <translation>No se encontró ningún programa de correo conocido.</translation>
    </message>
    <message>
        <source>Follow the steps by hand, or ask support.</source>
        <translation>Siga los pasos a mano o pregunte al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The mail programs have no account of this provider.</source>
        <translation>Los programas de correo no tienen ninguna cuenta de este proveedor.</translation>
    </message>
    <message>
        <source>Check the address, or set up an account first.</source>
        <translation>Compruebe la dirección o cree primero una cuenta.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed.</source>
        <translation>%1 está abierto, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A Windows program is open in %1, so nothing was changed.</source>
        <translation>Hay un programa de Windows abierto en %1, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close all Windows programs there, then try again.</source>
        <translation>Cierre allí todos los programas de Windows y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read, so nothing was changed.</source>
        <translation>No se puede leer la configuración %1, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Compruebe que usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged, so nothing was changed.</source>
        <translation>La configuración %1 está dañada, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Start the mail program once and close it, then try again; or ask support.</source>
        <translation>Abra una vez el programa de correo, ciérrelo y vuelva a intentarlo; o pregunte al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The settings %1 are too large to be changed safely.</source>
        <translation>La configuración %1 es demasiado grande para cambiarla sin riesgo.</translation>
    </message>
    <message>
        <source>Ask support, and name this code.</source>
        <translation>Pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>The settings %1 are in an encoding that the mail program does not use.</source>
        <translation>La configuración %1 usa una codificación que el programa de correo no utiliza.</translation>
    </message>
    <message>
        <source>The settings %1 may not be changed. Everything is as it was.</source>
        <translation>No está permitido cambiar la configuración %1. Todo sigue como estaba.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>Permita escribir en el archivo y en su carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. Everything is as it was.</source>
        <translation>El disco está lleno, así que no se pudo escribir %1. Todo sigue como estaba.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Everything is as it was.</source>
        <translation>No se pudo escribir la configuración %1. Todo sigue como estaba.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask support and name this code.</source>
        <translation>Vuelva a intentarlo; si se repite, pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>The settings %1 changed while we looked at them, so nothing was written.</source>
        <translation>La configuración %1 cambió mientras la examinábamos, así que no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Close the mail program, then try again.</source>
        <translation>Cierre el programa de correo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The settings %1 did not keep what was written. Everything was put back.</source>
        <translation>La configuración %1 no conservó lo que se escribió. Todo se ha restaurado.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so nothing was changed.</source>
        <translation>No se pudo escribir la copia de seguridad %1, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make room in your home folder and check that you may write there.</source>
        <translation>Libere espacio en su carpeta personal y compruebe que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read, so nothing was changed.</source>
        <translation>No se puede leer la copia de seguridad %1, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo (%1).</source>
        <translation>No hay nada que deshacer (%1).</translation>
    </message>
    <message>
        <source>Check the name of the run.</source>
        <translation>Compruebe el nombre del proceso.</translation>
    </message>
    <message>
        <source>Writing failed, and %1 could not be put back either.</source>
        <translation>Falló la escritura y tampoco se pudo restaurar %1.</translation>
    </message>
    <message>
        <source>Start mailsetup again: it offers the repair (without a window: --silent --repair).</source>
        <translation>Vuelva a iniciar mailsetup: ofrece la reparación (sin ventana: --silent --repair).</translation>
    </message>
    <message>
        <source>An earlier run (%1) was cut off.</source>
        <translation>Un proceso anterior (%1) quedó interrumpido.</translation>
    </message>
    <message>
        <source>Let it be repaired first (without a window: --silent --repair).</source>
        <translation>Haga primero la reparación (sin ventana: --silent --repair).</translation>
    </message>
    <message>
        <source>%1 was changed later and is left as it is.</source>
        <translation>%1 se cambió después y se deja como está.</translation>
    </message>
    <message>
        <source>Check this value in the mail program.</source>
        <translation>Compruebe este valor en el programa de correo.</translation>
    </message>
    <message>
        <source>The name of the mail server %1 was not found.</source>
        <translation>No se encontró el nombre del servidor de correo %1.</translation>
    </message>
    <message>
        <source>Check that you are connected to the Internet, then try again.</source>
        <translation>Compruebe que tiene conexión a Internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>No se puede llegar al servidor de correo %1.</translation>
    </message>
    <message>
        <source>A firewall, a virus scanner or your network may block this port. Try another network, or ask support.</source>
        <translation>Puede que un cortafuegos, un antivirus o su red bloquee este puerto. Pruebe con otra red o pregunte al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>El servidor de correo %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server.</source>
        <translation>Lo que responde en %1 no es un servidor de correo.</translation>
    </message>
    <message>
        <source>Check the port. A hotel or guest network may stand between; try another network.</source>
        <translation>Compruebe el puerto. Puede que haya en medio una red de hotel o de invitados; pruebe con otra red.</translation>
    </message>
    <message>
        <source>The mail server %1 is busy.</source>
        <translation>El servidor de correo %1 está ocupado.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>El servidor de correo %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again; if it stays, a firewall may block this port.</source>
        <translation>Vuelva a intentarlo; si se repite, puede que un cortafuegos bloquee este puerto.</translation>
    </message>
    <message>
        <source>The mail server %1 does not offer the encryption that is asked for.</source>
        <translation>El servidor de correo %1 no ofrece el cifrado que se pide.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask support, and name this code.</source>
        <translation>Su contraseña no se ha enviado. Pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>An encrypted connection to %1 could not be made.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Ask support, and name this code.</source>
        <translation>Puede que lo impida un antivirus que examina el correo. Pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>Somebody tried to change the conversation with %1 before it was encrypted.</source>
        <translation>Alguien intentó alterar la comunicación con %1 antes de que se cifrara.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try another network, and tell support.</source>
        <translation>Su contraseña no se ha enviado. Pruebe con otra red y avise al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Check the date of your computer. If it is right, tell support.</source>
        <translation>Compruebe la fecha de su equipo. Si es correcta, avise al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name.</source>
        <translation>El certificado que se muestra para %1 pertenece a otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer that is not trusted.</source>
        <translation>El certificado de %1 procede de un emisor que no es de confianza.</translation>
    </message>
    <message>
        <source>A virus scanner that reads mail may be in the way. Your password was not sent. Ask support.</source>
        <translation>Puede que lo impida un antivirus que examina el correo. Su contraseña no se ha enviado. Pregunte al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate of %1 is too weak to be trusted.</source>
        <translation>El certificado de %1 es demasiado débil para confiar en él.</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell support.</source>
        <translation>Su contraseña no se ha enviado. Avise al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>El certificado de %1 ha sido revocado.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so %1 cannot be trusted.</source>
        <translation>Parece que el reloj de este equipo está mal, así que no se puede confiar en %1.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <translation>Ajuste la fecha y la hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The mail server %1 does not ask for a sign-in here.</source>
        <translation>El servidor de correo %1 no pide aquí iniciar sesión.</translation>
    </message>
    <message>
        <source>The port may be the wrong one. Ask support, and name this code.</source>
        <translation>Puede que el puerto no sea el correcto. Pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in that is safe here.</source>
        <translation>El servidor de correo %1 no ofrece ninguna forma de iniciar sesión que sea segura aquí.</translation>
    </message>
    <message>
        <source>The server did not accept the password of %1.</source>
        <translation>El servidor no aceptó la contraseña de %1.</translation>
    </message>
    <message>
        <source>Type it again, mind capital letters; or ask support for a new one.</source>
        <translation>Escríbala de nuevo, con cuidado con las mayúsculas; o pida una nueva al servicio de asistencia.</translation>
    </message>
    <message>
        <source>The server does not let %1 sign in at the moment.</source>
        <translation>El servidor no permite que %1 inicie sesión en este momento.</translation>
    </message>
    <message>
        <source>Wait an hour, or ask support to open the account again.</source>
        <translation>Espere una hora o pida al servicio de asistencia que vuelva a abrir la cuenta.</translation>
    </message>
    <message>
        <source>The server %1 could not prove that it knows your password.</source>
        <translation>El servidor %1 no pudo demostrar que conoce su contraseña.</translation>
    </message>
    <message>
        <source>It may be a false server. Try another network, and tell support.</source>
        <translation>Puede ser un servidor falso. Pruebe con otra red y avise al servicio de asistencia.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the sender %1.</source>
        <translation>Ha iniciado sesión, pero el servidor rechazó el remitente %1.</translation>
    </message>
    <message>
        <source>Ask support whether this address may send.</source>
        <translation>Pregunte al servicio de asistencia si esta dirección puede enviar.</translation>
    </message>
    <message>
        <source>You are signed in, but the server refused the recipient %1.</source>
        <translation>Ha iniciado sesión, pero el servidor rechazó el destinatario %1.</translation>
    </message>
    <message>
        <source>Ask support whether this mailbox exists.</source>
        <translation>Pregunte al servicio de asistencia si existe este buzón.</translation>
    </message>
    <message>
        <source>You are signed in, but the server %1 refused the test message.</source>
        <translation>Ha iniciado sesión, pero el servidor %1 rechazó el mensaje de prueba.</translation>
    </message>
    <message>
        <source>Try again later, or ask support and name this code.</source>
        <translation>Vuelva a intentarlo más tarde, o pregunte al servicio de asistencia e indique este código.</translation>
    </message>
    <message>
        <source>This account belongs to another provider.</source>
        <translation>Esta cuenta pertenece a otro proveedor.</translation>
    </message>
    <message>
        <source>This account was not chosen.</source>
        <translation>Esta cuenta no se eligió.</translation>
    </message>
    <message>
        <source>This account sends through a program on this computer (%1), perhaps a virus scanner.</source>
        <translation>Esta cuenta envía a través de un programa de este equipo (%1), quizá un antivirus.</translation>
    </message>
    <message>
        <source>Change that program, or choose this account by name.</source>
        <translation>Cambie ese programa o elija esta cuenta por su nombre.</translation>
    </message>
    <message>
        <source>The file %1 sets this again at each start, so a change would not last.</source>
        <translation>El archivo %1 vuelve a fijar este valor en cada inicio, así que un cambio no duraría.</translation>
    </message>
    <message>
        <source>Remove the lines from that file, or ask who wrote them.</source>
        <translation>Quite las líneas de ese archivo o pregunte a quien las escribió.</translation>
    </message>
    <message>
        <source>An administrator has locked this setting (%1).</source>
        <translation>Un administrador ha bloqueado este ajuste (%1).</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Pregunte al administrador.</translation>
    </message>
    <message>
        <source>This account cannot be changed by a program (%1).</source>
        <translation>Un programa no puede cambiar esta cuenta (%1).</translation>
    </message>
    <message>
        <source>Follow the steps by hand.</source>
        <translation>Siga los pasos a mano.</translation>
    </message>
    <message>
        <source>The full address of this account is not known.</source>
        <translation>No se conoce la dirección completa de esta cuenta.</translation>
    </message>
    <message>
        <source>Enter the full address (without a window: --address).</source>
        <translation>Escriba la dirección completa (sin ventana: --address).</translation>
    </message>
    <message>
        <source>No password was given for %1, so no test message was sent.</source>
        <translation>No se indicó ninguna contraseña para %1, así que no se envió ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>A test message was not asked for.</source>
        <translation>No se pidió un mensaje de prueba.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Support guide</source>
        <translation>Guía de asistencia</translation>
    </message>
    <message>
        <source>For everybody who helps customers of %1 on the phone. mailsetup %2 turns on the sign-in for sending in their mail programs.</source>
        <translation>Para quienes ayudan por teléfono a los clientes de %1. mailsetup %2 activa el inicio de sesión para el envío en sus programas de correo.</translation>
    </message>
    <message>
        <source>It must be done by %1.</source>
        <translation>Debe hacerse a más tardar el %1.</translation>
    </message>
    <message>
        <source>Support phone: %1</source>
        <translation>Teléfono de asistencia: %1</translation>
    </message>
    <message>
        <source>Each screen has a code in its corner. Ask for it first: it says where the caller is. Each failure has a support code too; the table of codes says what to do.</source>
        <translation>Cada pantalla lleva un código en la esquina. Pregunte primero por él: dice dónde está quien llama. Cada fallo tiene también un código de asistencia; la tabla de códigos dice qué hacer.</translation>
    </message>
    <message>
        <source>Picture of the screen %1</source>
        <translation>Imagen de la pantalla %1</translation>
    </message>
    <message>
        <source>The caller sees:</source>
        <translation>Quien llama ve:</translation>
    </message>
    <message>
        <source>Ask and say:</source>
        <translation>Pregunte y diga:</translation>
    </message>
    <message>
        <source>What can go wrong:</source>
        <translation>Qué puede fallar:</translation>
    </message>
    <message>
        <source>Table of codes</source>
        <translation>Tabla de códigos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Las imágenes muestran %1. Otra versión puede tener un aspecto algo distinto.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
</context>
<context>
    <name>HandSteps</name>
    <message>
        <source>yourname@%1</source>
        <comment>an example of an address</comment>
        <translation>sunombre@%1</translation>
    </message>
    <message>
        <source>your user name (for example %1)</source>
        <translation>su nombre de usuario (por ejemplo, %1)</translation>
    </message>
    <message>
        <source>your full e-mail address (for example %1)</source>
        <translation>su dirección de correo completa (por ejemplo, %1)</translation>
    </message>
    <message>
        <source>%1 (your full e-mail address)</source>
        <translation>%1 (su dirección de correo completa)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a label of the mail program and its number in the picture</comment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>there are no texts in the language %1, only in %2</source>
        <translation>no hay textos en el idioma %1, solo en %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>No window, needs no display; results on stdout, talk on stderr.</source>
        <translation>Sin ventana ni pantalla; resultados en stdout, avisos en stderr.</translation>
    </message>
    <message>
        <source>Show mail programs, accounts and their state; changes nothing.</source>
        <translation>Mostrar los programas de correo, las cuentas y su estado; no cambia nada.</translation>
    </message>
    <message>
        <source>Show the plan; changes nothing.</source>
        <translation>Mostrar el plan; no cambia nada.</translation>
    </message>
    <message>
        <source>Undo the last run, or run RUN.</source>
        <translation>Deshacer el último proceso, o el proceso RUN.</translation>
    </message>
    <message>
        <source>Finish or take back a run that was cut off.</source>
        <translation>Terminar o deshacer un proceso que quedó interrumpido.</translation>
    </message>
    <message>
        <source>Sign in and test-send with the settings as they are.</source>
        <translation>Iniciar sesión y enviar una prueba con la configuración tal como está.</translation>
    </message>
    <message>
        <source>Change settings without signing in or sending.</source>
        <translation>Cambiar la configuración sin iniciar sesión ni enviar nada.</translation>
    </message>
    <message>
        <source>The customer&apos;s full address; repeatable.</source>
        <translation>La dirección completa del cliente; se puede repetir.</translation>
    </message>
    <message>
        <source>Read the password of the one address from standard input.</source>
        <translation>Leer de la entrada estándar la contraseña de la única dirección.</translation>
    </message>
    <message>
        <source>Read the password of the one address from FILE.</source>
        <translation>Leer de FILE la contraseña de la única dirección.</translation>
    </message>
    <message>
        <source>Read addresses and passwords from FILE (JSON).</source>
        <translation>Leer de FILE direcciones y contraseñas (JSON).</translation>
    </message>
    <message>
        <source>Only this mail program; repeatable.</source>
        <translation>Solo este programa de correo; se puede repetir.</translation>
    </message>
    <message>
        <source>Only this account; repeatable.</source>
        <translation>Solo esta cuenta; se puede repetir.</translation>
    </message>
    <message>
        <source>The provider; default pmtnet.net.</source>
        <translation>El proveedor; por omisión, pmtnet.net.</translation>
    </message>
    <message>
        <source>More client profiles; one of the same id wins over the built-in one.</source>
        <translation>Más perfiles de programas; uno con el mismo identificador sustituye al incluido.</translation>
    </message>
    <message>
        <source>Work on that home folder instead of your own.</source>
        <translation>Trabajar en esa carpeta personal en lugar de la propia.</translation>
    </message>
    <message>
        <source>Look in this Wine prefix too; repeatable.</source>
        <translation>Buscar también en este prefijo de Wine; se puede repetir.</translation>
    </message>
    <message>
        <source>Connect to ADDR:PORT when HOST:PORT is meant; repeatable.</source>
        <translation>Conectar con ADDR:PORT cuando se trate de HOST:PORT; se puede repetir.</translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM).</source>
        <translation>Confiar también en esta autoridad de certificación (PEM).</translation>
    </message>
    <message>
        <source>The report as JSON on stdout instead of text.</source>
        <translation>El informe como JSON en stdout en lugar de texto.</translation>
    </message>
    <message>
        <source>Write the JSON report there as well.</source>
        <translation>Escribir también ahí el informe JSON.</translation>
    </message>
    <message>
        <source>Write a log without secrets.</source>
        <translation>Escribir un registro sin secretos.</translation>
    </message>
    <message>
        <source>The language of all texts; else the system&apos;s.</source>
        <translation>El idioma de todos los textos; si no, el del sistema.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs in a temporary folder and a loopback server.</source>
        <translation>Práctica: programas de correo de ejemplo en una carpeta temporal y un servidor local.</translation>
    </message>
    <message>
        <source>Write the printable support guide there.</source>
        <translation>Escribir ahí la guía de asistencia para imprimir.</translation>
    </message>
    <message>
        <source>Check profile and provider files, the built-in ones without DIR.</source>
        <translation>Comprobar los archivos de perfil y de proveedor; sin DIR, los incluidos.</translation>
    </message>
    <message>
        <source>&apos;A mail program is running&apos; ends with 1618.</source>
        <translation>«Hay un programa de correo abierto» termina con 1618.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>only one of --list, --dry-run, --undo, --repair, --test-only can be used</source>
        <translation>solo se puede usar una de --list, --dry-run, --undo, --repair, --test-only</translation>
    </message>
    <message>
        <source>--%1 goes with --silent</source>
        <translation>--%1 va junto con --silent</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 necesita un valor</translation>
    </message>
    <message>
        <source>only one of --password-stdin, --password-file, --credentials can be used</source>
        <translation>solo se puede usar una de --password-stdin, --password-file, --credentials</translation>
    </message>
    <message>
        <source>Usage: mailsetup [options]
Turns on SMTP authentication in the mail programs of this user.
Without an option a wizard opens.

Options:
</source>
        <translation>Uso: mailsetup [opciones]
Activa la autenticación SMTP en los programas de correo de este usuario.
Sin opciones se abre un asistente.

Opciones:
</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Open your mail program and look for the settings of your account. They are often in the menu “Tools” or “Edit”, under “Accounts” or “Options”.</source>
        <translation>Abra su programa de correo y busque la configuración de su cuenta. Suele estar en el menú «Herramientas» o «Edición», en «Cuentas» u «Opciones».</translation>
    </message>
    <message>
        <source>Find the outgoing server. It may be called “SMTP”. Type {smtp.server} there.</source>
        <translation>Busque el servidor de correo saliente. Puede llamarse «SMTP». Escriba allí {smtp.server}.</translation>
    </message>
    <message>
        <source>As port type {smtp.port}.</source>
        <translation>Como puerto, escriba {smtp.port}.</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “STARTTLS” or “TLS”.</source>
        <translation>Donde pregunte por el cifrado, elija «STARTTLS» o «TLS».</translation>
    </message>
    <message>
        <source>Where it asks for encryption, choose “SSL” or “SSL/TLS”.</source>
        <translation>Donde pregunte por el cifrado, elija «SSL» o «SSL/TLS».</translation>
    </message>
    <message>
        <source>Turn on the sign-in for sending. It may be called “My server requires authentication” or “Use name and password”.</source>
        <translation>Active el inicio de sesión para el envío. Puede llamarse «Mi servidor requiere autenticación» o «Usar nombre y contraseña».</translation>
    </message>
    <message>
        <source>As user name type {smtp.user}, and as password the one of your mailbox.</source>
        <translation>Como nombre de usuario escriba {smtp.user}, y como contraseña, la de su buzón.</translation>
    </message>
    <message>
        <source>Do the same for each of your accounts, close the program and open it again. Send yourself a message to see that it works.</source>
        <translation>Haga lo mismo en cada una de sus cuentas, cierre el programa y vuelva a abrirlo. Envíese un mensaje para ver que funciona.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address.</source>
        <translation>Eudora inicia sesión para el envío con el nombre del correo entrante, así que ese nombre pasa a ser la dirección completa.</translation>
    </message>
    <message>
        <source>Eudora signs in for sending with the name of the incoming login, so that login becomes the full address. Mail that was left on the server may be fetched once more.</source>
        <translation>Eudora inicia sesión para el envío con el nombre del correo entrante, así que ese nombre pasa a ser la dirección completa. Puede que vuelva a recibirse una vez el correo que se dejó en el servidor.</translation>
    </message>
    <message>
        <source>The incoming mail of this account comes from another provider, so a personality for sending alone is added and used for it.</source>
        <translation>El correo entrante de esta cuenta viene de otro proveedor, así que se añade una personalidad solo para el envío y se usa para ella.</translation>
    </message>
    <message>
        <source>Open Eudora. Open the menu {1} and choose {2}.</source>
        <translation>Abra Eudora. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Eudora</source>
        <translation>Eudora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Especial</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Personalities</source>
        <translation>Personalidades</translation>
    </message>
    <message>
        <source>Directory Services</source>
        <translation>Servicios de directorio</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation>Opciones...</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}.</source>
        <translation>En la lista, haga clic en {1}. Si {2} no dice {smtp.server}, cámbielo. Marque {3}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Checking Mail</source>
        <translation>Comprobar correo</translation>
    </message>
    <message>
        <source>Incoming Mail</source>
        <translation>Correo entrante</translation>
    </message>
    <message>
        <source>Sending Mail</source>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>Composing Mail</source>
        <translation>Redactar correo</translation>
    </message>
    <message>
        <source>Return address:</source>
        <translation>Dirección de respuesta:</translation>
    </message>
    <message>
        <source>SMTP server:</source>
        <translation>Servidor SMTP:</translation>
    </message>
    <message>
        <source>Allow authentication</source>
        <translation>Permitir autenticación</translation>
    </message>
    <message>
        <source>Immediate send</source>
        <translation>Envío inmediato</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}. If that is 587, also tick “Use submission port (587)” there.</source>
        <translation>Su proveedor usa el puerto {smtp.port}. Si es el 587, marque allí también «Usar puerto de envío (587)».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Never”.</source>
        <translation>En «Conexión segura al enviar», elija «Nunca».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “If Available, STARTTLS”.</source>
        <translation>En «Conexión segura al enviar», elija «Si está disponible, STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, STARTTLS”.</source>
        <translation>En «Conexión segura al enviar», elija «Obligatoria, STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Secure Sockets when Sending” choose “Required, Alternate Port”.</source>
        <translation>En «Conexión segura al enviar», elija «Obligatoria, puerto alternativo».</translation>
    </message>
    <message>
        <source>Now click {1} in the list. As {2} type {smtp.user}. Eudora uses this name for sending too. Then click {3}.</source>
        <translation>Ahora haga clic en {1} en la lista. Como {2} escriba {smtp.user}. Eudora usa este nombre también para enviar. Después haga clic en {3}.</translation>
    </message>
    <message>
        <source>Mail Server:</source>
        <translation>Servidor de correo:</translation>
    </message>
    <message>
        <source>Login Name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Guardar contraseña</translation>
    </message>
    <message>
        <source>Do you use several addresses in Eudora? Then open the menu “Tools” and choose “Personalities”. Click each one with the right mouse button, choose “Properties”, and set {1}, {2} and {3} there too, with the address of that personality. Click {4}.</source>
        <translation>¿Usa varias direcciones en Eudora? Entonces abra el menú «Herramientas» y elija «Personalidades». Haga clic en cada una con el botón derecho del ratón, elija «Propiedades» y ponga allí también {1}, {2} y {3}, con la dirección de esa personalidad. Haga clic en {4}.</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Generic Properties</source>
        <translation>Propiedades generales</translation>
    </message>
    <message>
        <source>Return Address:</source>
        <translation>Dirección de respuesta:</translation>
    </message>
    <message>
        <source>SMTP Server:</source>
        <translation>Servidor SMTP:</translation>
    </message>
    <message>
        <source>Allow Authentication</source>
        <translation>Permitir autenticación</translation>
    </message>
    <message>
        <source>Close Eudora and open it again. It may ask for your password once. If mail that you have read before comes in again, that happens this one time only.</source>
        <translation>Cierre Eudora y vuelva a abrirlo. Puede que pida una vez su contraseña. Si vuelve a llegar correo que ya había leído, solo ocurre esta vez.</translation>
    </message>
    <message>
        <source>This account gets an outgoing server of its own, so that no other account and no other provider&apos;s server is changed.</source>
        <extracomment>balsa, mozilla-ways, thunderbird</extracomment>
        <translation>Esta cuenta recibe un servidor de salida propio, para no cambiar ninguna otra cuenta ni el servidor de otro proveedor.</translation>
    </message>
    <message>
        <source>Open Mozilla Mail. Open the menu {1} and choose {2}.</source>
        <translation>Abra el correo de Mozilla. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Mozilla</source>
        <translation>Mozilla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings...</source>
        <translation>Configuración de cuentas de correo y noticias...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferencias...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>In the list click {1}. If {2} does not say {smtp.server}, change it. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>En la lista, haga clic en {1}. Si {2} no dice {smtp.server}, cámbielo. Marque {3}. Como {4} escriba {smtp.user}.</translation>
    </message>
    <message>
        <source>Mail &amp; Newsgroups Account Settings</source>
        <translation>Configuración de cuentas de correo y noticias</translation>
    </message>
    <message>
        <source>Server Settings</source>
        <translation>Configuración del servidor</translation>
    </message>
    <message>
        <source>Copies &amp; Folders</source>
        <translation>Copias y carpetas</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Local Folders</source>
        <translation>Carpetas locales</translation>
    </message>
    <message>
        <source>Outgoing Server (SMTP)</source>
        <translation>Servidor de salida (SMTP)</translation>
    </message>
    <message>
        <source>Server Name:</source>
        <translation>Nombre del servidor:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Use name and password</source>
        <translation>Usar nombre y contraseña</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Use secure connection (SSL):</source>
        <translation>Usar conexión segura (SSL):</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When available</source>
        <translation>Cuando esté disponible</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Advanced...</source>
        <translation>Avanzadas...</translation>
    </message>
    <message>
        <source>Your provider uses port {smtp.port}: type it under “Port” in the same window.</source>
        <translation>Su proveedor usa el puerto {smtp.port}: escríbalo en «Puerto» en la misma ventana.</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Never”.</source>
        <translation>En «Usar conexión segura (SSL)», elija «Nunca».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “When available”.</source>
        <translation>En «Usar conexión segura (SSL)», elija «Cuando esté disponible».</translation>
    </message>
    <message>
        <source>Under “Use secure connection (SSL)” choose “Always”.</source>
        <translation>En «Usar conexión segura (SSL)», elija «Siempre».</translation>
    </message>
    <message>
        <source>Do you have several addresses? Then click “Advanced...” in the same window. Each server in that list needs the same, with the address that sends through it.</source>
        <translation>¿Tiene varias direcciones? Entonces haga clic en «Avanzadas...» en la misma ventana. Cada servidor de esa lista necesita lo mismo, con la dirección que envía a través de él.</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Mozilla and open it again.</source>
        <translation>Haga clic en «Aceptar» hasta que desaparezcan estas ventanas. Después cierre Mozilla y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>When you send a message, Mozilla asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Cuando envíe un mensaje, Mozilla le pedirá una vez la contraseña. Escríbala en {1}, marque {2} y haga clic en {3}.</translation>
    </message>
    <message>
        <source>SMTP Server Password Required</source>
        <translation>Se requiere la contraseña del servidor SMTP</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Use Password Manager to remember this password.</source>
        <translation>Usar el administrador de contraseñas para recordar esta contraseña.</translation>
    </message>
    <message>
        <source>Open Netscape Mail. Open the menu {1} and choose {2}.</source>
        <translation>Abra el correo de Netscape. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Netscape</source>
        <translation>Netscape</translation>
    </message>
    <message>
        <source>Click “OK” until these windows are gone. Then close Netscape and open it again.</source>
        <translation>Haga clic en «Aceptar» hasta que desaparezcan estas ventanas. Después cierre Netscape y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>When you send a message, Netscape asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Cuando envíe un mensaje, Netscape le pedirá una vez la contraseña. Escríbala en {1}, marque {2} y haga clic en {3}.</translation>
    </message>
    <message>
        <source>The incoming login already is the full address with a remembered password, so the program is told to use the same for sending.</source>
        <translation>El correo entrante ya usa la dirección completa y una contraseña guardada, así que se indica al programa que use lo mismo para enviar.</translation>
    </message>
    <message>
        <source>Open Outlook Express. Open the menu {1} and choose {2}.</source>
        <translation>Abra Outlook Express. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Outlook Express</source>
        <translation>Outlook Express</translation>
    </message>
    <message>
        <source>Send and Receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Address Book...</source>
        <translation>Libreta de direcciones...</translation>
    </message>
    <message>
        <source>Accounts...</source>
        <translation>Cuentas...</translation>
    </message>
    <message>
        <source>Open the tab {1}, click your account in the list, then click {2}.</source>
        <translation>Abra la pestaña {1}, haga clic en su cuenta en la lista y después en {2}.</translation>
    </message>
    <message>
        <source>Internet Accounts</source>
        <translation>Cuentas de Internet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Set as Default</source>
        <translation>Establecer como predeterminada</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Directory Service</source>
        <translation>Servicio de directorio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it. Tick {3} and click {4} beside it.</source>
        <translation>Abra la pestaña {1}. Si {2} no dice {smtp.server}, cámbielo. Marque {3} y haga clic en {4}, que está al lado.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server Information</source>
        <translation>Información del servidor</translation>
    </message>
    <message>
        <source>Incoming mail (POP3):</source>
        <translation>Correo entrante (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP):</source>
        <translation>Correo saliente (SMTP):</translation>
    </message>
    <message>
        <source>Incoming Mail Server</source>
        <translation>Servidor de correo entrante</translation>
    </message>
    <message>
        <source>Account name:</source>
        <translation>Nombre de cuenta:</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Recordar contraseña</translation>
    </message>
    <message>
        <source>Outgoing Mail Server</source>
        <translation>Servidor de correo saliente</translation>
    </message>
    <message>
        <source>My server requires authentication</source>
        <translation>Mi servidor requiere autenticación</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Configuración...</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose {1}. As {2} type {smtp.user}, as {3} your password, and tick {4}. Then click {5}.</source>
        <translation>Elija {1}. Como {2} escriba {smtp.user}; como {3}, su contraseña; y marque {4}. Después haga clic en {5}.</translation>
    </message>
    <message>
        <source>Logon Information</source>
        <translation>Información de inicio de sesión</translation>
    </message>
    <message>
        <source>Use same settings as my incoming mail server</source>
        <translation>Usar la misma configuración que el servidor de correo entrante</translation>
    </message>
    <message>
        <source>Log on using</source>
        <translation>Iniciar sesión usando</translation>
    </message>
    <message>
        <source>Log on using Secure Password Authentication</source>
        <translation>Iniciar sesión usando autenticación de contraseña segura</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} type {smtp.port}.</source>
        <translation>Abra la pestaña {1}. Como {2} escriba {smtp.port}.</translation>
    </message>
    <message>
        <source>Server Port Numbers</source>
        <translation>Números de puerto del servidor</translation>
    </message>
    <message>
        <source>This server requires a secure connection (SSL)</source>
        <translation>El servidor requiere una conexión segura (SSL)</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, tick “This server requires a secure connection (SSL)”.</source>
        <translation>En la pestaña «Opciones avanzadas», debajo del puerto del servidor de salida, marque «El servidor requiere una conexión segura (SSL)».</translation>
    </message>
    <message>
        <source>Click “Apply”, then “OK”. Do the same for each of your accounts.</source>
        <translation>Haga clic en «Aplicar» y después en «Aceptar». Haga lo mismo en cada una de sus cuentas.</translation>
    </message>
    <message>
        <source>Close Outlook Express and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Cierre Outlook Express y vuelva a abrirlo. Si sigue sin poder enviar, reinicie el equipo una vez.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the menu {1} and choose {2}.</source>
        <translation>Abra Outlook. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Microsoft Outlook</source>
        <translation>Microsoft Outlook</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Send/Receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>E-mail Accounts...</source>
        <translation>Cuentas de correo electrónico...</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Choose {1} and click {2}.</source>
        <translation>Elija {1} y haga clic en {2}.</translation>
    </message>
    <message>
        <source>E-mail Accounts</source>
        <translation>Cuentas de correo electrónico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Add a new e-mail account</source>
        <translation>Agregar una nueva cuenta de correo electrónico</translation>
    </message>
    <message>
        <source>View or change existing e-mail accounts</source>
        <translation>Ver o cambiar cuentas de correo electrónico existentes</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Add a new directory or address book</source>
        <translation>Agregar un nuevo directorio o libreta de direcciones</translation>
    </message>
    <message>
        <source>View or change existing directories or address books</source>
        <translation>Ver o cambiar directorios o libretas de direcciones existentes</translation>
    </message>
    <message>
        <source>&lt; Back</source>
        <translation>&lt; Atrás</translation>
    </message>
    <message>
        <source>Next &gt;</source>
        <translation>Siguiente &gt;</translation>
    </message>
    <message>
        <source>In the list click your account: {address}. Then click {1}.</source>
        <translation>En la lista, haga clic en su cuenta: {address}. Después haga clic en {1}.</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Agregar...</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. Then click {2}.</source>
        <translation>Si {1} no dice {smtp.server}, cámbielo. Después haga clic en {2}.</translation>
    </message>
    <message>
        <source>User Information</source>
        <translation>Información sobre el usuario</translation>
    </message>
    <message>
        <source>Your Name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>E-mail Address:</source>
        <translation>Dirección de correo electrónico:</translation>
    </message>
    <message>
        <source>Incoming mail server (POP3):</source>
        <translation>Servidor de correo entrante (POP3):</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation>Servidor de correo saliente (SMTP):</translation>
    </message>
    <message>
        <source>More Settings ...</source>
        <translation>Más configuraciones ...</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and choose {3}. As {4} type {smtp.user}, as {5} your password, and tick {6}.</source>
        <translation>Abra la pestaña {1}. Marque {2} y elija {3}. Como {4} escriba {smtp.user}; como {5}, su contraseña; y marque {6}.</translation>
    </message>
    <message>
        <source>Internet E-mail Settings</source>
        <translation>Configuración de correo electrónico de Internet</translation>
    </message>
    <message>
        <source>Outgoing Server</source>
        <translation>Servidor de salida</translation>
    </message>
    <message>
        <source>My outgoing server (SMTP) requires authentication</source>
        <translation>Mi servidor de salida (SMTP) requiere autenticación</translation>
    </message>
    <message>
        <source>Incoming server (POP3):</source>
        <translation>Servidor de entrada (POP3):</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP):</source>
        <translation>Servidor de salida (SMTP):</translation>
    </message>
    <message>
        <source>Click “OK”, then “Next &gt;” and then “Finish”. Do the same for each of your accounts.</source>
        <translation>Haga clic en «Aceptar», después en «Siguiente &gt;» y después en «Finalizar». Haga lo mismo en cada una de sus cuentas.</translation>
    </message>
    <message>
        <source>Close Outlook and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Cierre Outlook y vuelva a abrirlo. Si sigue sin poder enviar, reinicie el equipo una vez.</translation>
    </message>
    <message>
        <source>Open the new Outlook, and in it the settings (the picture of a gear). Go to your accounts and choose the one of {provider.name}.</source>
        <translation>Abra el nuevo Outlook y, en él, la configuración (la imagen de un engranaje). Vaya a sus cuentas y elija la de {provider.name}.</translation>
    </message>
    <message>
        <source>What to type</source>
        <translation>Lo que hay que escribir</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose STARTTLS.</source>
        <translation>Como cifrado del servidor de salida elija STARTTLS.</translation>
    </message>
    <message>
        <source>As encryption of the outgoing server choose SSL/TLS.</source>
        <translation>Como cifrado del servidor de salida elija SSL/TLS.</translation>
    </message>
    <message>
        <source>Save, then send yourself a message.</source>
        <translation>Guarde y envíese después un mensaje a usted mismo.</translation>
    </message>
    <message>
        <source>If the new Outlook does not let you change the servers, ask support before you remove the account: messages that are kept on this computer only would go with it.</source>
        <translation>Si el nuevo Outlook no deja cambiar los servidores, pregunte al servicio de asistencia antes de quitar la cuenta: los mensajes que solo están en este equipo se perderían con ella.</translation>
    </message>
    <message>
        <source>Open the server settings of this account. As {1} type {smtp.server}, as {2} {smtp.user}, as {3} your password. The fields may have other names: they change from version to version.</source>
        <translation>Abra la configuración de los servidores de esta cuenta. Como {1} escriba {smtp.server}, como {2} {smtp.user} y como {3} su contraseña. Los campos pueden llamarse de otra manera: cambia de una versión a otra.</translation>
    </message>
    <message>
        <source>Open Thunderbird. Open the menu {1} (press the Alt key where it is not shown) and choose {2}.</source>
        <translation>Abra Thunderbird. Abra el menú {1} (pulse la tecla Alt si no se ve) y elija {2}.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Address Book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Message Filters</source>
        <translation>Filtros de mensajes</translation>
    </message>
    <message>
        <source>At the end of the list click {1}. Choose the server of your provider and click {2}.</source>
        <translation>Al final de la lista haga clic en {1}. Elija el servidor de su proveedor y haga clic en {2}.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <source>SMTP Server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Security and Authentication</source>
        <translation>Seguridad e identificación</translation>
    </message>
    <message>
        <source>Connection security:</source>
        <translation>Seguridad de la conexión:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>Método de identificación:</translation>
    </message>
    <message>
        <source>Normal password</source>
        <translation>Contraseña normal</translation>
    </message>
    <message>
        <source>When you send a message, Thunderbird asks for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Cuando envíe un mensaje, Thunderbird pedirá la contraseña una vez. Escríbala como {1}, marque {2} y haga clic en {3}.</translation>
    </message>
    <message>
        <source>Password Required for Outgoing (SMTP) Server {smtp.server}</source>
        <translation>Contraseña requerida para el servidor de salida (SMTP) {smtp.server}</translation>
    </message>
    <message>
        <source>Account Settings...</source>
        <translation>Configuración de la cuenta...</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>Nuevo...</translation>
    </message>
    <message>
        <source>Repair...</source>
        <translation>Reparar...</translation>
    </message>
    <message>
        <source>Data Files</source>
        <translation>Archivos de datos</translation>
    </message>
    <message>
        <source>RSS Feeds</source>
        <translation>Fuentes RSS</translation>
    </message>
    <message>
        <source>Change Account</source>
        <translation>Cambiar cuenta</translation>
    </message>
    <message>
        <source>Incoming mail server:</source>
        <translation>Servidor de correo entrante:</translation>
    </message>
    <message>
        <source>Use the following type of encrypted connection:</source>
        <translation>Usar el siguiente tipo de conexión cifrada:</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
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
        <translation>En la ficha «Opciones avanzadas», debajo del puerto del servidor de salida, elija «TLS» como tipo de conexión cifrada.</translation>
    </message>
    <message>
        <source>On the tab “Advanced”, below the port of the outgoing server, choose “SSL” as the type of the encrypted connection.</source>
        <translation>En la ficha «Opciones avanzadas», debajo del puerto del servidor de salida, elija «SSL» como tipo de conexión cifrada.</translation>
    </message>
    <message>
        <source>Open Outlook. Open the tab {1}. On the page “Info” click {2} and choose {3}.</source>
        <translation>Abra Outlook. Abra la ficha {1}. En la página «Información» haga clic en {2} y elija {3}.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Open &amp; Export</source>
        <translation>Abrir y exportar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Account Information</source>
        <translation>Información de la cuenta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Send / Receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Does your Outlook show another window with less to choose from? Then close it, open the Control Panel of Windows, open “Mail” and click “Email Accounts...”: there you find the same list of accounts.</source>
        <translation>¿Su Outlook muestra otra ventana con menos opciones? Ciérrela, abra el Panel de control de Windows, abra «Correo» y haga clic en «Cuentas de correo electrónico...»: allí está la misma lista de cuentas.</translation>
    </message>
    <message>
        <source>Open Windows Live Mail. In the list on the left click your account: {address}. Open the tab {1} and click {2}.</source>
        <translation>Abra Windows Live Mail. En la lista de la izquierda haga clic en su cuenta: {address}. Abra la ficha {1} y haga clic en {2}.</translation>
    </message>
    <message>
        <source>Windows Live Mail</source>
        <translation>Windows Live Mail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>Grupos de noticias</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Is there no such tab? Click the account with the right mouse button and choose “Properties”.</source>
        <translation>¿No existe esa ficha? Haga clic en la cuenta con el botón derecho del ratón y elija «Propiedades».</translation>
    </message>
    <message>
        <source>Close Windows Live Mail and open it again. If it still cannot send, restart the computer once.</source>
        <translation>Cierre Windows Live Mail y ábralo de nuevo. Si sigue sin poder enviar, reinicie el equipo una vez.</translation>
    </message>
    <message>
        <source>Open Interlink. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Abra Interlink. Abra el menú «Herramientas» y elija «Configuración de cuentas».</translation>
    </message>
    <message>
        <source>When you send a message, you are asked for your password once. Type it as {1}, tick {2} and click {3}.</source>
        <translation>Al enviar un mensaje se le pide una vez su contraseña. Escríbala como {1}, marque {2} y haga clic en {3}.</translation>
    </message>
    <message>
        <source>Open Postbox. Open the menu “Tools” and choose “Account Settings”.</source>
        <translation>Abra Postbox. Abra el menú «Herramientas» y elija «Configuración de cuentas».</translation>
    </message>
    <message>
        <source>Open SeaMonkey. Open the menu “Edit” and choose “Mail &amp; Newsgroups Account Settings”.</source>
        <translation>Abra SeaMonkey. Abra el menú «Editar» y elija «Configuración de cuentas de correo y noticias».</translation>
    </message>
    <message>
        <source>The incoming login already is the full address, so the program is told to use the same for sending.</source>
        <translation>El correo entrante ya usa la dirección completa, así que se indica al programa que use lo mismo para enviar.</translation>
    </message>
    <message>
        <source>Open Claws Mail. Open the menu {1} and choose {2}.</source>
        <translation>Abra Claws Mail. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Claws Mail</source>
        <translation>Claws Mail</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Change current account</source>
        <translation>Cambiar la cuenta actual</translation>
    </message>
    <message>
        <source>Preferences for current account...</source>
        <translation>Preferencias de la cuenta actual...</translation>
    </message>
    <message>
        <source>Create new account...</source>
        <translation>Crear una cuenta nueva...</translation>
    </message>
    <message>
        <source>Edit accounts...</source>
        <translation>Editar cuentas...</translation>
    </message>
    <message>
        <source>In the list on the left choose {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>En la lista de la izquierda elija {1}. Si {2} no dice {smtp.server}, cámbielo.</translation>
    </message>
    <message>
        <source>Account preferences</source>
        <translation>Preferencias de la cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Server information</source>
        <translation>Información del servidor</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Servidor para recibir</translation>
    </message>
    <message>
        <source>SMTP server (send)</source>
        <translation>Servidor SMTP (enviar)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>En la lista elija {1}. Marque {2}. Como {3} escriba {smtp.user}, como {4} su contraseña.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>SMTP Authentication (SMTP AUTH)</source>
        <translation>Autenticación SMTP (SMTP AUTH)</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send (SMTP)</source>
        <translation>Enviar (SMTP)</translation>
    </message>
    <message>
        <source>Don&apos;t use TLS (but, if necessary, use STARTTLS)</source>
        <translation>No usar TLS (pero usar STARTTLS si es necesario)</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Usar TLS</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start encrypted session</source>
        <translation>Usar la orden STARTTLS para iniciar una sesión cifrada</translation>
    </message>
    <message>
        <source>In the list choose {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>En la lista elija {1}. Marque {2} y escriba {smtp.port} al lado.</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>Puerto SMTP</translation>
    </message>
    <message>
        <source>Open Sylpheed. Open the menu {1} and choose {2}.</source>
        <translation>Abra Sylpheed. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Sylpheed</source>
        <translation>Sylpheed</translation>
    </message>
    <message>
        <source>Common preferences...</source>
        <translation>Preferencias comunes...</translation>
    </message>
    <message>
        <source>Open the tab {1}. If {2} does not say {smtp.server}, change it.</source>
        <translation>Abra la pestaña {1}. Si {2} no dice {smtp.server}, cámbielo.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Abra la pestaña {1}. Marque {2}. Como {3} escriba {smtp.user}, como {4} su contraseña.</translation>
    </message>
    <message>
        <source>Don&apos;t use SSL</source>
        <translation>No usar SSL</translation>
    </message>
    <message>
        <source>Use SSL for SMTP connection</source>
        <translation>Usar SSL para la conexión SMTP</translation>
    </message>
    <message>
        <source>Use STARTTLS command to start SSL session</source>
        <translation>Usar la orden STARTTLS para iniciar una sesión SSL</translation>
    </message>
    <message>
        <source>Open the tab {1}. Tick {2} and type {smtp.port} beside it.</source>
        <translation>Abra la pestaña {1}. Marque {2} y escriba {smtp.port} al lado.</translation>
    </message>
    <message>
        <source>Specify SMTP port</source>
        <translation>Especificar el puerto SMTP</translation>
    </message>
    <message>
        <source>Open Geary. Open its menu (the button with three lines) and choose {1}.</source>
        <translation>Abra Geary. Abra su menú (el botón de tres líneas) y elija {1}.</translation>
    </message>
    <message>
        <source>Geary</source>
        <translation>Geary</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Click your account, then {1}.</source>
        <translation>Haga clic en su cuenta y luego en {1}.</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. As {2} choose what the picture shows. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Como {1} escriba {smtp.server}. Como {2} elija lo que muestra la imagen. Como {3} escriba {smtp.user}, como {4} su contraseña.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>Servidor SMTP</translation>
    </message>
    <message>
        <source>Connection security</source>
        <translation>Seguridad de la conexión</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Use a different login</source>
        <translation>Usar un inicio de sesión diferente</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Type the port behind the server, as {1} shows.</source>
        <translation>Escriba el puerto detrás del servidor, como muestra {1}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? Each of your accounts needs the same, with its own address.</source>
        <translation>Haga clic en {1}. ¿Tiene varias direcciones? Cada una de sus cuentas necesita lo mismo, con su propia dirección.</translation>
    </message>
    <message>
        <source>Open KMail. Open the menu {1} and choose {2}.</source>
        <translation>Abra KMail. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Configure KMail...</source>
        <translation>Configurar KMail...</translation>
    </message>
    <message>
        <source>On the left choose {1}, then open the tab {2}. Click the line of your server, then {3}.</source>
        <translation>A la izquierda elija {1} y abra la pestaña {2}. Haga clic en la línea de su servidor y luego en {3}.</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Modify...</source>
        <translation>Modificar...</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Tick {2}. As {3} type {smtp.user}, as {4} your password.</source>
        <translation>Como {1} escriba {smtp.server}. Marque {2}. Como {3} escriba {smtp.user}, como {4} su contraseña.</translation>
    </message>
    <message>
        <source>Configure account</source>
        <translation>Configurar cuenta</translation>
    </message>
    <message>
        <source>Outgoing mail server:</source>
        <translation>Servidor de correo saliente:</translation>
    </message>
    <message>
        <source>Server requires authentication</source>
        <translation>El servidor necesita autenticación</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Open the tab {1}. As {2} choose what the picture shows.</source>
        <translation>Abra la pestaña {1}. Como {2} elija lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Cifrado:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Autenticación:</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>In the list choose {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>En la lista elija {1}. En «Enviar (SMTP)» elija {2}.</translation>
    </message>
    <message>
        <source>Click {1}. Do you have several addresses? In the menu “Configuration”, “Change current account” leads to the others: each needs the same, with its own address.</source>
        <translation>Haga clic en {1}. ¿Tiene varias direcciones? En el menú «Configuración», «Cambiar la cuenta actual» lleva a las otras: cada una necesita lo mismo, con su propia dirección.</translation>
    </message>
    <message>
        <source>If {1} does not say {smtp.server}, change it. As {2} choose “Normal password” (without encryption it is called “Password, transmitted insecurely”). As {3} type {smtp.user}.</source>
        <translation>Si {1} no dice {smtp.server}, cámbielo. Como {2} elija «Contraseña normal» (sin cifrado se llama «Contraseña, transmitida de manera insegura»). Como {3} escriba {smtp.user}.</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “None”.</source>
        <translation>En «Seguridad de la conexión» elija «Ninguna».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “STARTTLS”.</source>
        <translation>En «Seguridad de la conexión» elija «STARTTLS».</translation>
    </message>
    <message>
        <source>Under “Connection security” choose “SSL/TLS”.</source>
        <translation>En «Seguridad de la conexión» elija «SSL/TLS».</translation>
    </message>
    <message>
        <source>Click “OK”. Do you have several addresses? Each server in the list of outgoing servers needs the same, with the address that sends through it.</source>
        <translation>Haga clic en «Aceptar». ¿Tiene varias direcciones? Cada servidor de la lista de servidores de salida necesita lo mismo, con la dirección que envía por él.</translation>
    </message>
    <message>
        <source>Open the tab {1}. Below “Send (SMTP)” choose {2}.</source>
        <translation>Abra la pestaña {1}. En «Enviar (SMTP)» elija {2}.</translation>
    </message>
    <message>
        <source>Open Evolution. Open the menu {1} and choose {2}.</source>
        <translation>Abra Evolution. Abra el menú {1} y elija {2}.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>On the left choose {1}. Click the line of your account, then {2}.</source>
        <translation>A la izquierda elija {1}. Haga clic en la línea de su cuenta y luego en {2}.</translation>
    </message>
    <message>
        <source>Evolution Preferences</source>
        <translation>Preferencias de Evolution</translation>
    </message>
    <message>
        <source>Mail Accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
    <message>
        <source>On the left choose {1}. As {2} type {smtp.server}. Tick {3}. As {4} type {smtp.user}.</source>
        <translation>A la izquierda elija {1}. Como {2} escriba {smtp.server}. Marque {3}. Como {4} escriba {smtp.user}.</translation>
    </message>
    <message>
        <source>Account Editor</source>
        <translation>Editor de cuentas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Receiving Email</source>
        <translation>Recepción de correo</translation>
    </message>
    <message>
        <source>Sending Email</source>
        <translation>Envío de correo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Encryption method:</source>
        <translation>Método de cifrado:</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>STARTTLS after connecting</source>
        <translation>STARTTLS después de conectar</translation>
    </message>
    <message>
        <source>TLS on a dedicated port</source>
        <translation>TLS en un puerto dedicado</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Where the encryption or the port is shown, choose the same. As the kind of sign-in choose PLAIN. Then click {1}. Evolution asks for the password when you send.</source>
        <translation>Si la imagen muestra el cifrado o el puerto, elija lo mismo. Como tipo de autenticación elija PLAIN. Luego haga clic en {1}. Evolution pedirá la contraseña al enviar.</translation>
    </message>
    <message>
        <source>Open Balsa and its preferences, and there the list of the servers for sending. Choose the one of {provider.name} and open it for changing.</source>
        <translation>Abra Balsa y sus preferencias, y en ellas la lista de los servidores de envío. Elija el de {provider.name} y ábralo para cambiarlo.</translation>
    </message>
    <message>
        <source>As {1} type {smtp.server}. Switch the sign-in on. As {2} type {smtp.user}, as {3} your password.</source>
        <translation>En {1} escriba {smtp.server}. Active la autenticación. En {2} escriba {smtp.user}, en {3} su contraseña.</translation>
    </message>
    <message>
        <source>The port stands behind the name of the server, with a colon between them: {smtp.server}:{smtp.port}</source>
        <translation>El puerto está detrás del nombre del servidor, con dos puntos entre ambos: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>msmtp finds no password for this account in its settings: unless the keyring has it under the new names, it asks on the terminal each time.</source>
        <translation>msmtp no encuentra ninguna contraseña para esta cuenta en su configuración: si el depósito de claves no la tiene con los nombres nuevos, la pide cada vez en el terminal.</translation>
    </message>
    <message>
        <source>Open the file .msmtprc in your home folder with a text editor. If it is not there, open the file config in the folder .config/msmtp.</source>
        <translation>Abra con un editor de texto el archivo .msmtprc de su carpeta personal. Si no está ahí, abra el archivo config de la carpeta .config/msmtp.</translation>
    </message>
    <message>
        <source>Look for {address} behind “from”. In the lines around it, down to the next line that begins with “account”, these lines must stand once: {1} {smtp.server}, {2} on, {3} {smtp.user}.</source>
        <translation>Busque {address} detrás de «from». En las líneas de alrededor, hasta la siguiente línea que empieza por «account», estas líneas deben estar una vez cada una: {1} {smtp.server}, {2} on, {3} {smtp.user}.</translation>
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
        <translation>Si hay una línea que empieza por «password», ponga detrás su contraseña para {address}. Sin esa línea, msmtp la pide cada vez.</translation>
    </message>
    <message>
        <source>Save the file, then send yourself a message. Do you have several addresses? Each account needs the same, with its own address.</source>
        <translation>Guarde el archivo y envíese después un mensaje a usted mismo. ¿Tiene varias direcciones? Cada cuenta necesita lo mismo, con su propia dirección.</translation>
    </message>
    <message>
        <source>Open the file with Mutt&apos;s settings in a text editor. It is called .muttrc or muttrc (of NeoMutt also .neomuttrc or neomuttrc) and lies in your home folder, in .mutt, or in .config/mutt.</source>
        <translation>Abra en un editor de texto el archivo con la configuración de Mutt. Se llama .muttrc o muttrc (en NeoMutt también .neomuttrc o neomuttrc) y está en su carpeta personal, en .mutt o en .config/mutt.</translation>
    </message>
    <message>
        <source>Look for a line with “smtp_url”. If there is none, Mutt hands its messages to another program, often to msmtp: then that one is to be changed, and in this file nothing.</source>
        <translation>Busque una línea con «smtp_url». Si no hay ninguna, Mutt entrega sus mensajes a otro programa, a menudo a msmtp: entonces hay que cambiar ese, y en este archivo nada.</translation>
    </message>
    <message>
        <source>Behind “set smtp_url =” must stand what the picture shows. In the place of NAME write {smtp.user}, but %40 in the place of the @.</source>
        <translation>Detrás de «set smtp_url =» debe estar lo que muestra la imagen. En lugar de NAME escriba {smtp.user}, pero %40 en lugar de la @.</translation>
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
        <translation>Entre el nombre del servidor y la / que le sigue ponga dos puntos y el puerto: {smtp.server}:{smtp.port}</translation>
    </message>
    <message>
        <source>If there is a line with “smtp_pass”, the password of {address} must stand in it. Without such a line Mutt asks for the password when you send.</source>
        <translation>Si hay una línea con «smtp_pass», en ella debe estar la contraseña de {address}. Sin esa línea, Mutt pide la contraseña al enviar.</translation>
    </message>
    <message>
        <source>Save the file, open Mutt anew and send yourself a message. If it says that the line is not encrypted, ask support.</source>
        <translation>Guarde el archivo, abra Mutt de nuevo y envíese un mensaje a usted mismo. Si dice que la conexión no está cifrada, pregunte al servicio de asistencia.</translation>
    </message>
    <message>
        <source>Open Trojitá and its settings, and there the page for outgoing mail.</source>
        <translation>Abra Trojitá y su configuración, y en ella la página del correo saliente.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Report of the change</source>
        <translation>Informe del cambio</translation>
    </message>
    <message>
        <source>Done: your e-mail is ready for sending.</source>
        <translation>Listo: su correo ya puede enviar mensajes.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account has been tested with success.</source>
        <translation>La configuración está cambiada, pero no todas las cuentas se han probado con éxito.</translation>
    </message>
    <message>
        <source>Nothing had to be changed, but not every account has been tested with success.</source>
        <translation>No había nada que cambiar, pero no todas las cuentas se han probado con éxito.</translation>
    </message>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Práctica: programas de correo de ejemplo, no se cambia nada en este equipo.</translation>
    </message>
    <message>
        <source>Name of this run, for support: %1</source>
        <translation>Nombre de este proceso, para el servicio de asistencia: %1</translation>
    </message>
    <message>
        <source>%1 was left as it is: no other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>%1 ha quedado como estaba: ningún otro programa puede cambiar su configuración. Si lo usa, siga los pasos a mano.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Programas de correo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>Pasos a mano</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Who asks for the change, what will be changed, by when, and the support phone. The language is chosen here.</source>
        <translation>Quién pide el cambio, qué se cambiará, hasta cuándo, y el teléfono de asistencia. Aquí se elige el idioma.</translation>
    </message>
    <message>
        <source>Is the text in your language? It can be changed on this screen.</source>
        <translation>¿Está el texto en su idioma? Se puede cambiar en esta pantalla.</translation>
    </message>
    <message>
        <source>Does it say “Practice”? Then nothing real is changed.</source>
        <translation>¿Dice «Práctica»? Entonces no se cambia nada de verdad.</translation>
    </message>
    <message>
        <source>The mail programs that were found, with their version. Beside a program that is open it says that it must be closed.</source>
        <translation>Los programas de correo que se han encontrado, con su versión. Junto a un programa abierto se dice que hay que cerrarlo.</translation>
    </message>
    <message>
        <source>Which mail program do you use? Is it in the list?</source>
        <translation>¿Qué programa de correo usa? ¿Está en la lista?</translation>
    </message>
    <message>
        <source>Is it still open? Close it; the list notices by itself.</source>
        <translation>¿Sigue abierto? Ciérrelo; la lista lo nota por sí sola.</translation>
    </message>
    <message>
        <source>Is it not in the list? Then go on with the steps by hand.</source>
        <translation>¿No está en la lista? Entonces siga con los pasos a mano.</translation>
    </message>
    <message>
        <source>Every account with what is set in it now. Those of this provider are chosen; others are grey, with the reason.</source>
        <translation>Todas las cuentas, con lo que tienen configurado ahora. Las de este proveedor están elegidas; las demás están en gris, con el motivo.</translation>
    </message>
    <message>
        <source>From which addresses do you send? Are they chosen?</source>
        <translation>¿Desde qué direcciones envía? ¿Están elegidas?</translation>
    </message>
    <message>
        <source>Is each address complete, with the part after the @?</source>
        <translation>¿Está completa cada dirección, con la parte que sigue a la @?</translation>
    </message>
    <message>
        <source>A box for the password of each address. The server checks it before anything is changed.</source>
        <translation>Una casilla para la contraseña de cada dirección. El servidor la comprueba antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Never ask for the password itself.</source>
        <translation>No pregunte nunca por la contraseña misma.</translation>
    </message>
    <message>
        <source>Is it the password of the mailbox, not that of the computer?</source>
        <translation>¿Es la contraseña del buzón, y no la del equipo?</translation>
    </message>
    <message>
        <source>Is the Caps Lock key on? Show the password and compare.</source>
        <translation>¿Está activada la tecla Bloq Mayús? Muestre la contraseña y compárela.</translation>
    </message>
    <message>
        <source>What will be changed in each account, before and after, and where the backup will be. Nothing has been changed yet.</source>
        <translation>Qué se cambiará en cada cuenta, antes y después, y dónde estará la copia de seguridad. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Is the new user name your full e-mail address?</source>
        <translation>¿Es el nuevo nombre de usuario su dirección de correo completa?</translation>
    </message>
    <message>
        <source>Does the bar still move? This takes a few seconds.</source>
        <translation>¿Sigue avanzando la barra? Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>For each account whether a test message could be sent. What the server said can be opened.</source>
        <translation>Si se pudo enviar un mensaje de prueba, cuenta por cuenta. Se puede ver lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>Is there a code beside an account? Look it up in the table of codes.</source>
        <translation>¿Hay un código junto a una cuenta? Búsquelo en la tabla de códigos.</translation>
    </message>
    <message>
        <source>The settings are changed already. The test can be made again at any time.</source>
        <translation>La configuración ya está cambiada. La prueba se puede repetir en cualquier momento.</translation>
    </message>
    <message>
        <source>What was done and what comes next. The changes can be undone here, and the report can be saved or printed.</source>
        <translation>Qué se ha hecho y qué viene ahora. Aquí se pueden deshacer los cambios y guardar o imprimir el informe.</translation>
    </message>
    <message>
        <source>Open your mail program and send yourself a message.</source>
        <translation>Abra su programa de correo y envíese un mensaje.</translation>
    </message>
    <message>
        <source>Does it ask for the password? Type it once and tick that it is remembered.</source>
        <translation>¿Pide la contraseña? Escríbala una vez y marque que se recuerde.</translation>
    </message>
    <message>
        <source>The steps for one mail program, with pictures in which everything to touch has a number. This program changes nothing here.</source>
        <translation>Los pasos para un programa de correo, con imágenes en las que todo lo que hay que tocar lleva un número. Aquí este programa no cambia nada.</translation>
    </message>
    <message>
        <source>Which program is chosen above the steps? At which step are you?</source>
        <translation>¿Qué programa está elegido encima de los pasos? ¿En qué paso está?</translation>
    </message>
    <message>
        <source>Do the pictures look like your screen? Another version may differ a little.</source>
        <translation>¿Se parecen las imágenes a su pantalla? Otra versión puede ser algo distinta.</translation>
    </message>
    <message>
        <source>A bar that moves, and the file that is being written. Both buttons stop and put everything back; “Cancel” closes the window too.</source>
        <translation>Una barra que avanza y el archivo que se está escribiendo. Los dos botones detienen el trabajo y lo dejan todo como estaba; «Cancelar» cierra además la ventana.</translation>
    </message>
</context>
<context>
    <name>ScreenTour</name>
    <message>
        <source>A mail program is open.</source>
        <translation>Un programa de correo está abierto.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>No se puede acceder al servidor de correo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good.</source>
        <translation>El certificado del servidor no es válido.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>is right already</source>
        <translation>ya está bien</translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation>se cambiaría</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>test message accepted by %1, port %2, %3, sign-in by %4: %5</source>
        <translation>mensaje de prueba aceptado por %1, puerto %2, %3, inicio de sesión con %4: %5</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sin cifrado</translation>
    </message>
    <message>
        <source>test failed: %1 [%2]</source>
        <translation>falló la prueba: %1 [%2]</translation>
    </message>
    <message>
        <source>not tested: %1</source>
        <translation>sin probar: %1</translation>
    </message>
    <message>
        <source> (open)</source>
        <translation> (abierto)</translation>
    </message>
    <message>
        <source>To undo this: mailsetup --silent --undo %1</source>
        <translation>Para deshacerlo: mailsetup --silent --undo %1</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>Resultado: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>WelcomeTexts</name>
    <message>
        <source>%1 now asks for your user name and password when you send e-mail. So nobody else can send e-mail in your name, and there is less junk mail.</source>
        <translation>%1 pide ahora su nombre de usuario y su contraseña cuando envía correo. Así nadie más puede enviar correo en su nombre y hay menos correo basura.</translation>
    </message>
    <message>
        <source>This program finds your mail programs and makes the change for you. It takes about two minutes. You need your e-mail password.</source>
        <translation>Este programa encuentra sus programas de correo y hace el cambio por usted. Tarda unos dos minutos. Necesita la contraseña de su correo.</translation>
    </message>
    <message>
        <source>Please do it by %1. After that day you cannot send e-mail without it.</source>
        <translation>Hágalo, por favor, a más tardar el %1. Después de ese día no podrá enviar correo si no lo ha hecho.</translation>
    </message>
    <message>
        <source>Since %1 you cannot send e-mail without it.</source>
        <translation>Desde el %1 no se puede enviar correo sin este cambio.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it and agreed, and you can undo it at the end.</source>
        <translation>No se cambia nada sin que antes lo haya visto y aceptado, y al final puede deshacerlo.</translation>
    </message>
    <message>
        <source>Support: ask %1</source>
        <translation>Asistencia: pregunte a %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Asistencia: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountRow</name>
    <message>
        <source>Full address:</source>
        <translation>Dirección completa:</translation>
    </message>
    <message>
        <source>Full e-mail address of %1</source>
        <translation>Dirección de correo completa de %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::AccountsPage</name>
    <message>
        <source>Your accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>&amp;My account is not listed, or cannot be chosen…</source>
        <translation>Mi cuenta &amp;no aparece o no se puede elegir…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Leyendo las cuentas…</translation>
    </message>
    <message>
        <source>The accounts of %1 are chosen; all of them need the change. Others stay as they are.</source>
        <translation>Las cuentas de %1 están elegidas; todas necesitan el cambio. Las demás se quedan como están.</translation>
    </message>
    <message>
        <source>No account of %1 can be changed here. Look at the reasons below, or make the change by hand.</source>
        <translation>Aquí no se puede cambiar ninguna cuenta de %1. Vea los motivos más abajo o haga el cambio a mano.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandDialog</name>
    <message>
        <source>&amp;Mail program:</source>
        <translation>Programa de &amp;correo:</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Asistencia: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Pantalla %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::ByHandView</name>
    <message>
        <source>Steps by hand</source>
        <translation>Pasos a mano</translation>
    </message>
    <message>
        <source>The pictures show %1. Another version may look a little different.</source>
        <translation>Las imágenes muestran %1. Otra versión puede tener un aspecto algo distinto.</translation>
    </message>
    <message>
        <source>My mail program is in &amp;English</source>
        <translation>Mi programa de correo está en &amp;inglés</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::DonePage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put all settings back as they were? Sending will then work as before: without signing in.</source>
        <translation>¿Dejar toda la configuración como estaba? El envío funcionará entonces como antes: sin iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Dejar como estaba</translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation>&amp;Conservar el cambio</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>For support: JSON (*.json)</source>
        <translation>Para el servicio de asistencia: JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Dejando todo como estaba…</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como estaba antes.</translation>
    </message>
    <message>
        <source>Put back, but for what was changed by hand since then:</source>
        <translation>Todo está como antes, salvo lo que se ha cambiado a mano desde entonces:</translation>
    </message>
    <message>
        <source>It could not be put back:</source>
        <translation>No se pudo dejar como estaba:</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>&amp;Undo the change…</source>
        <translation>&amp;Deshacer el cambio…</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>The change is undone. You can make it again: start this program anew.</source>
        <translation>El cambio está deshecho. Puede volver a hacerlo: abra de nuevo este programa.</translation>
    </message>
    <message>
        <source>Steps by &amp;hand…</source>
        <translation>Pasos a &amp;mano…</translation>
    </message>
</context>
<context>
    <name>mailsetup::ErrorPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
        <source>Do it by &amp;hand</source>
        <translation>Hacerlo a &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Volver a&amp;trás</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Código de asistencia: %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::PasswordRow</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>✓ The password is right.</source>
        <translation>✓ La contraseña es correcta.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the password of %1</source>
        <translation>Mostrar la contraseña de %1</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: capital and small letters are swapped.</source>
        <translation>Parece que Bloq Mayús está activado: las mayúsculas y las minúsculas están cambiadas.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramRow</name>
    <message>
        <source>No account was found in it that this program could change. Follow the steps by hand.</source>
        <translation>No se encontró en él ninguna cuenta que este programa pueda cambiar. Siga los pasos a mano.</translation>
    </message>
    <message>
        <source>%1 is open. Save your work, then close its window. This page notices by itself.</source>
        <translation>%1 está abierto. Guarde su trabajo y cierre su ventana. Esta página lo nota por sí sola.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>A mano…</translation>
    </message>
    <message>
        <source>Steps by hand for %1</source>
        <translation>Pasos a mano para %1</translation>
    </message>
    <message>
        <source>No other program can change its settings. If you use it, follow the steps by hand.</source>
        <translation>Ningún otro programa puede cambiar su configuración. Si lo usa, siga los pasos a mano.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ProgramsPage</name>
    <message>
        <source>Your mail programs</source>
        <translation>Sus programas de correo</translation>
    </message>
    <message>
        <source>&amp;Close the program now (practice)</source>
        <translation>&amp;Cerrar ahora el programa (práctica)</translation>
    </message>
    <message>
        <source>&amp;My mail program is not listed…</source>
        <translation>Mi programa de correo &amp;no está en la lista…</translation>
    </message>
    <message>
        <source>No mail program that we know was found for you on this computer. If you have one, you can make the change by hand: the steps are short.</source>
        <translation>No se ha encontrado en este equipo ningún programa de correo conocido que sea suyo. Si tiene uno, puede hacer el cambio a mano: los pasos son cortos.</translation>
    </message>
    <message>
        <source>These were found. Take the tick away from any that should stay as it is.</source>
        <translation>Se han encontrado estos. Quite la marca de los que deban quedarse como están.</translation>
    </message>
    <message>
        <source>Please close %1 first, or take the tick away.</source>
        <translation>Cierre primero %1, por favor, o quite la marca.</translation>
    </message>
    <message>
        <source>This was found. You can make the change by hand: the steps are short.</source>
        <translation>Esto se ha encontrado. Puede hacer el cambio a mano: los pasos son cortos.</translation>
    </message>
</context>
<context>
    <name>mailsetup::ReviewPage</name>
    <message>
        <source>This will be changed</source>
        <translation>Esto se cambiará</translation>
    </message>
    <message>
        <source>Files and values that are changed</source>
        <translation>Archivos y valores que se cambian</translation>
    </message>
    <message>
        <source>&amp;Change now</source>
        <translation>&amp;Cambiar ahora</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Look at it, then choose &apos;Change now&apos;. Leave your mail programs closed until it is done.</source>
        <translation>Mírelo y elija después «Cambiar ahora». Deje cerrados sus programas de correo hasta que esté hecho.</translation>
    </message>
    <message>
        <source>Everything is right already. There is nothing to change; the next step sends the test message.</source>
        <translation>Todo está ya bien. No hay nada que cambiar; el paso siguiente envía el mensaje de prueba.</translation>
    </message>
    <message>
        <source>What is there now is kept, so that you can undo it. The backup lies in %1.</source>
        <translation>Lo que hay ahora se guarda para que pueda deshacer el cambio. La copia de seguridad está en %1.</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Ocultar los &amp;detalles</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
</context>
<context>
    <name>mailsetup::Session</name>
    <message>
        <source>no run is left</source>
        <translation>no queda ningún proceso</translation>
    </message>
    <message>
        <source>no run was cut off</source>
        <translation>no quedó ningún proceso interrumpido</translation>
    </message>
    <message>
        <source>Test message of %1</source>
        <translation>Mensaje de prueba de %1</translation>
    </message>
    <message>
        <source>This message was sent to prove that your mail program can send with sign-in.
You can delete it.
</source>
        <translation>Este mensaje se envió para demostrar que su programa de correo puede enviar iniciando sesión.
Puede borrarlo.
</translation>
    </message>
    <message>
        <source>%1: the server offers no encryption, so the password goes over the line as it is.</source>
        <translation>%1: el servidor no ofrece cifrado, así que la contraseña viaja tal cual.</translation>
    </message>
    <message>
        <source>%1 lets no other program change its settings. If it is used, follow the steps by hand.</source>
        <translation>%1 no deja que otro programa cambie su configuración. Si se usa, siga los pasos a mano.</translation>
    </message>
</context>
<context>
    <name>mailsetup::SignInPage</name>
    <message>
        <source>Your e-mail password</source>
        <translation>La contraseña de su correo</translation>
    </message>
    <message>
        <source>Type the password that you use for your e-mail. It is checked at the mail server now, before anything is changed. If your mail program has a safe place for it, it is kept there and nowhere else. A wrong password is tried at most twice, so that your mailbox is not locked.</source>
        <translation>Escriba la contraseña que usa para su correo. El servidor de correo la comprueba ahora, antes de que se cambie nada. Si su programa de correo tiene un lugar seguro para ella, se guarda allí y en ningún otro sitio. Una contraseña incorrecta se prueba dos veces como máximo, para que su buzón no se bloquee.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The password is being checked</source>
        <translation>Se está comprobando la contraseña</translation>
    </message>
    <message>
        <source>Go on &amp;without the check</source>
        <translation>Seguir s&amp;in la comprobación</translation>
    </message>
    <message>
        <source>Then a wrong password shows only at the end, in the test message. Without a password no test message is sent.</source>
        <translation>En ese caso, una contraseña incorrecta se descubre solo al final, con el mensaje de prueba. Sin contraseña no se envía ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>In practice, every password is &apos;%1&apos;.</source>
        <translation>En la práctica, todas las contraseñas son «%1».</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestPage</name>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The test messages are being sent</source>
        <translation>Se están enviando los mensajes de prueba</translation>
    </message>
    <message>
        <source>Send the test &amp;once more</source>
        <translation>Enviar la prueba &amp;otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A message to yourself is sent for each account, with the new settings.</source>
        <translation>Por cada cuenta se le envía un mensaje a usted mismo, con la nueva configuración.</translation>
    </message>
    <message>
        <source>It works: every account can send. The messages are in your mailbox; you can delete them.</source>
        <translation>Funciona: todas las cuentas pueden enviar. Los mensajes están en su buzón; puede borrarlos.</translation>
    </message>
    <message>
        <source>The settings are changed, but not every account could send. You can try again, or go on and undo the change on the last page.</source>
        <translation>La configuración está cambiada, pero no todas las cuentas han podido enviar. Puede volver a intentarlo, o seguir y deshacer el cambio en la última página.</translation>
    </message>
</context>
<context>
    <name>mailsetup::TestRow</name>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
    <message>
        <source>What the server said about %1</source>
        <translation>Lo que dijo el servidor sobre %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WelcomePage</name>
    <message>
        <source>Everything goes well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>La contraseña es incorrecta</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>No se puede acceder al servidor de correo</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not good</source>
        <translation>El certificado del servidor no es válido</translation>
    </message>
    <message>
        <source>A mail program is open</source>
        <translation>Un programa de correo está abierto</translation>
    </message>
    <message>
        <source>Make your e-mail ready for sending</source>
        <translation>Prepare su correo para enviar</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Practice with sample mail programs</source>
        <translation>&amp;Practicar con programas de correo de ejemplo</translation>
    </message>
    <message>
        <source>&amp;What happens:</source>
        <translation>&amp;Qué ocurre:</translation>
    </message>
    <message>
        <source>&amp;Repair now</source>
        <translation>&amp;Reparar ahora</translation>
    </message>
    <message>
        <source>The last time, this program was cut off while it was changing settings. Close your mail programs and repair that first: afterwards all settings are either the old or the new ones.</source>
        <translation>La última vez, este programa se interrumpió mientras cambiaba la configuración. Cierre sus programas de correo y repárelo primero: después toda la configuración será o la antigua o la nueva.</translation>
    </message>
    <message>
        <source>Repaired. You can go on.</source>
        <translation>Reparado. Puede continuar.</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardPage</name>
    <message>
        <source>Practice: sample mail programs, nothing on this computer is changed.</source>
        <translation>Práctica: programas de correo de ejemplo, no se cambia nada en este equipo.</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Pantalla %1</translation>
    </message>
</context>
<context>
    <name>mailsetup::WizardWindow</name>
    <message>
        <source>Mail setup</source>
        <translation>Configuración del correo</translation>
    </message>
    <message>
        <source>PRACTICE: %1</source>
        <translation>PRÁCTICA: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Steps by hand…</source>
        <translation>Pasos a mano…</translation>
    </message>
    <message>
        <source>A summary for support was copied.</source>
        <translation>Se ha copiado un resumen para el servicio de asistencia.</translation>
    </message>
    <message>
        <source>Stop?</source>
        <translation>¿Detener?</translation>
    </message>
    <message>
        <source>Settings are being changed at this moment. Stop, put everything back and close?</source>
        <translation>En este momento se está cambiando la configuración. ¿Detener, dejarlo todo como estaba y cerrar?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>mailsetup::WorkingPage</name>
    <message>
        <source>The settings are being changed</source>
        <translation>Se está cambiando la configuración</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Detener y dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping. What was changed is put back.</source>
        <translation>Deteniendo. Lo que se cambió se deja como estaba.</translation>
    </message>
    <message>
        <source>This takes a moment. Leave your mail programs closed.</source>
        <translation>Esto tarda un momento. Deje cerrados sus programas de correo.</translation>
    </message>
    <message>
        <source>✓ %1: written</source>
        <translation>✓ %1: escrita</translation>
    </message>
    <message>
        <source>→ %1: is being written</source>
        <translation>→ %1: se está escribiendo</translation>
    </message>
    <message>
        <source>· %1: waits</source>
        <translation>· %1: en espera</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Practice mode: sample mail programs in %1, and a mail server of the program&apos;s own.</source>
        <translation>Modo de práctica: programas de correo de ejemplo en %1 y un servidor de correo propio del programa.</translation>
    </message>
</context>
</TS>
