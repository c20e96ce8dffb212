; SPDX-FileCopyrightText: The mailsetup authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; What setup.nsi says by itself. The program is called as in resources/linux/mailsetup.desktop.

LangString name ${LANG_ENGLISH} "Mail Setup"
LangString name ${LANG_SPANISH} "Configuración del correo"
LangString name ${LANG_FRENCH} "Configuration du courrier"
LangString name ${LANG_GERMAN} "Mail-Einrichtung"
LangString name ${LANG_ARABIC} "إعداد البريد"

LangString is_open ${LANG_ENGLISH} "Mail Setup is open. Please close it, then choose Retry."
LangString is_open ${LANG_SPANISH} "Configuración del correo está abierto. Ciérrelo y elija Reintentar."
LangString is_open ${LANG_FRENCH} "Configuration du courrier est ouvert. Fermez-le, puis choisissez Réessayer."
LangString is_open ${LANG_GERMAN} "Die Mail-Einrichtung ist geöffnet. Bitte schließen Sie sie und wählen Sie dann „Wiederholen“."
LangString is_open ${LANG_ARABIC} "برنامج إعداد البريد مفتوح. أغلقه ثم اختر إعادة المحاولة."

LangString what_goes ${LANG_ENGLISH} "Your mail programs keep their settings as they are. What Mail Setup needs to undo its changes is removed with it: to undo them first, choose Cancel and open Mail Setup."
LangString what_goes ${LANG_SPANISH} "Sus programas de correo conservan su configuración tal como está. Lo que Configuración del correo necesita para deshacer sus cambios se elimina con él: para deshacerlos antes, elija Cancelar y abra Configuración del correo."
LangString what_goes ${LANG_FRENCH} "Vos programmes de messagerie gardent leurs réglages tels qu'ils sont. Ce dont Configuration du courrier a besoin pour annuler ses modifications est supprimé avec lui : pour les annuler d'abord, choisissez Annuler et ouvrez Configuration du courrier."
LangString what_goes ${LANG_GERMAN} "Ihre Mailprogramme behalten ihre Einstellungen, wie sie sind. Was die Mail-Einrichtung braucht, um ihre Änderungen rückgängig zu machen, wird mit ihr entfernt. Um sie vorher rückgängig zu machen, wählen Sie „Abbrechen“ und öffnen Sie die Mail-Einrichtung."
LangString what_goes ${LANG_ARABIC} "تحتفظ برامج البريد لديك بإعداداتها كما هي. يُزال مع إعداد البريد ما يحتاج إليه للتراجع عن تغييراته: للتراجع عنها أولاً، اختر إلغاء وافتح إعداد البريد."

LangString is_unfinished ${LANG_ENGLISH} "A change to your mail settings was not finished, and cannot be put right now. Please close your mail programs, open Mail Setup and follow what it says. Then remove it."
LangString is_unfinished ${LANG_SPANISH} "Un cambio en su configuración de correo no se terminó y ahora no se puede arreglar. Cierre sus programas de correo, abra Configuración del correo y siga sus indicaciones. Después elimínelo."
LangString is_unfinished ${LANG_FRENCH} "Une modification de vos réglages de messagerie n'a pas été terminée et ne peut pas être réparée maintenant. Fermez vos programmes de messagerie, ouvrez Configuration du courrier et suivez ses indications. Supprimez-le ensuite."
LangString is_unfinished ${LANG_GERMAN} "Eine Änderung an Ihren Mail-Einstellungen wurde nicht beendet und kann jetzt nicht in Ordnung gebracht werden. Bitte schließen Sie Ihre Mailprogramme, öffnen Sie die Mail-Einrichtung und folgen Sie ihren Hinweisen. Entfernen Sie sie danach."
LangString is_unfinished ${LANG_ARABIC} "لم يكتمل تغيير في إعدادات البريد لديك ولا يمكن إصلاحه الآن. أغلق برامج البريد وافتح إعداد البريد واتبع ما يقوله، ثم أزله."
