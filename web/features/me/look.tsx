import { changeMe } from "../../client/me.ts";
import { chooseLocale, type Locale, locale } from "../../i18n/locale.ts";
import { m } from "../../paraglide/messages.js";
import { shortcutsOn, switchShortcuts } from "../../preferences/shortcuts.ts";
import { chooseTheme, type Theme, theme } from "../../preferences/theme.ts";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { Section } from "../../ui/page.tsx";
import { Segments } from "../../ui/radio.tsx";
import styles from "./me.module.css";

/** What this browser shows at once; the account keeps the language as well, for its e-mails. */
export function Look() {
  const setLanguage = (next: Locale) => {
    chooseLocale(next);
    changeMe({ language: next }).catch(() => {
      // The page speaks it already, and the cookie keeps it: e-mails follow at the next choice.
    });
  };
  return (
    <Section title={m.me_look()}>
      <div class={styles.choices}>
        <Segments<Locale>
          legend={m.me_language()}
          value={locale()}
          options={[
            { value: "en", label: "English" },
            { value: "ru", label: "Русский" },
          ]}
          onChange={setLanguage}
        />
        <Segments<Theme>
          legend={m.me_theme()}
          value={theme()}
          options={[
            { value: "system", label: m.me_theme_system() },
            { value: "light", label: m.me_theme_light() },
            { value: "dark", label: m.me_theme_dark() },
          ]}
          onChange={chooseTheme}
        />
      </div>
      <LabelledCheckbox
        label={m.me_shortcuts()}
        note={m.me_shortcuts_note()}
        checked={shortcutsOn()}
        onCheck={switchShortcuts}
      />
    </Section>
  );
}
