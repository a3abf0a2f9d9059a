import { HelpLink } from '#app/HelpLink.tsx';
import { type Place, ROLE_PLACES } from '#app/helpPlaces.ts';
import { PagePart } from '#app/PagePart.tsx';
import { helpWords } from '#words/help.ts';

const ROLES = Object.keys(ROLE_PLACES) as (keyof typeof ROLE_PLACES)[];

/** A card for each kind of people: what they come for, and where each step is done. */
export function HelpRoles() {
  const { rolesTitle, rolesSubtitle, keys } = helpWords;
  return (
    <PagePart part="help-roles" title={rolesTitle} subtitle={rolesSubtitle}>
      <div className="help-roles">
        {ROLES.map((role) => (
          <Role key={role} role={role} />
        ))}
        <section className="help-card" data-help-keys="">
          <h3>{keys.name}</h3>
          <p>{keys.want}</p>
          <dl className="help-keys">
            {keys.rows.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </PagePart>
  );
}

function Role({ role }: { readonly role: keyof typeof ROLE_PLACES }) {
  const { name, want, steps } = helpWords.roles[role];
  const places: Readonly<Record<string, Place>> = ROLE_PLACES[role];
  return (
    <section className="help-card" data-role={role}>
      <h3>{name}</h3>
      <p>{want}</p>
      <ol>
        {Object.entries(steps).map(([step, [what, link]]) => {
          const place = places[step];
          return (
            <li key={step}>
              {what} {place && <HelpLink place={place} text={link} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
