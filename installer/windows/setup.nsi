; SPDX-FileCopyrightText: The mailsetup authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The file that customers double-click: installs for the one who runs it, without elevation, and opens the window at
; once. 'build' makes it:
;
;   makensis -DVERSION=1.2.3 -DPROGRAMS=folder of mailsetup.exe and mailsetup.com -DICON=file.ico -DSIZE=KiB
;            -DOUTPUT=file.exe [-DSIGN=command that signs the file named behind it] setup.nsi
;
; Options of what comes out: /S (nothing is shown or opened), /D=folder (the last one, without quotes).
; Exit codes: 0 done; 1 given up by the person; 2 failed; 15 the program is open and cannot be replaced or removed.
; The uninstaller also passes on what '--silent --repair' ends with: while a change of settings is unfinished, what can
; finish it stays.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
; The two programs have most of their code in common, further apart than the usual 8 MB.
SetCompressorDictSize 32
SetDateSave off ; the same files give the same installer
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
AutoCloseWindow true
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include LogicLib.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\mailsetup"
!define IS_OPEN 15

Name "$(name)"
BrandingText " "
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\mailsetup"
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "mailsetup"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "Installs Mail setup"
VIAddVersionKey /LANG=0 CompanyName "The mailsetup authors"
VIAddVersionKey /LANG=0 LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(what_goes)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Arabic
!include setup-languages.nsh

; Waits until nothing runs that would hinder the program from being replaced or removed, or gives up.
!macro WAIT_UNTIL_CLOSED FILE
    ${Do}
        ${IfNot} ${FileExists} "${FILE}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "${FILE}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(is_open)" /SD IDCANCEL IDRETRY +3
            SetErrorLevel ${IS_OPEN}
            Quit
    ${Loop}
!macroend

; The shortcut is called as the program was called in the language it was installed in.
!macro REMOVE_SHORTCUT
    ReadRegStr $0 HKCU "${KEY}" Shortcut
    ${If} $0 != ""
        Delete "$0"
    ${EndIf}
!macroend

Section
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\mailsetup.exe"
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\mailsetup.com"
    SetOutPath "$INSTDIR"
    File "${PROGRAMS}/mailsetup.exe"
    File "${PROGRAMS}/mailsetup.com"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    !insertmacro REMOVE_SHORTCUT
    CreateShortcut "$SMPROGRAMS\$(name).lnk" "$INSTDIR\mailsetup.exe"

    WriteRegStr HKCU "${KEY}" DisplayName "$(name)"
    WriteRegStr HKCU "${KEY}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${KEY}" DisplayIcon "$INSTDIR\mailsetup.exe"
    WriteRegStr HKCU "${KEY}" Publisher "The mailsetup authors"
    WriteRegStr HKCU "${KEY}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegStr HKCU "${KEY}" Shortcut "$SMPROGRAMS\$(name).lnk"
    WriteRegDWORD HKCU "${KEY}" EstimatedSize ${SIZE}
    WriteRegDWORD HKCU "${KEY}" NoModify 1
    WriteRegDWORD HKCU "${KEY}" NoRepair 1
SectionEnd

Function .onInit
    ; Where it is already, it is replaced there.
    ReadRegStr $0 HKCU "${KEY}" InstallLocation
    ${If} $0 != ""
    ${AndIf} $INSTDIR == "$LOCALAPPDATA\Programs\mailsetup"
        StrCpy $INSTDIR $0
    ${EndIf}
FunctionEnd

Function .onInstSuccess
    ${IfNot} ${Silent}
        Exec '"$INSTDIR\mailsetup.exe"'
    ${EndIf}
FunctionEnd

Section Uninstall
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\mailsetup.exe"
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\mailsetup.com"
    ClearErrors
    ExecWait '"$INSTDIR\mailsetup.exe" --silent --repair' $1
    ${If} ${Errors}
        StrCpy $1 unknown ; it is gone, or does not start: another copy may need what this one has kept
    ${ElseIf} $1 != 0
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(is_unfinished)" /SD IDOK
        SetErrorLevel $1
        Quit
    ${EndIf}
    !insertmacro REMOVE_SHORTCUT
    Delete "$INSTDIR\mailsetup.exe"
    Delete "$INSTDIR\mailsetup.com"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${If} $1 != unknown
        RMDir /r "$LOCALAPPDATA\mailsetup" ; ours alone: what undo needs
    ${EndIf}
    DeleteRegKey HKCU "${KEY}"
SectionEnd
