import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { thirdPartyText } from '#io/thirdParty.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { dataWords } from '#words/data.ts';

/** Whose software is in the page, and under which terms: one click away. */
export function ThirdParty() {
  const [isOpen, open] = useState(false);
  return (
    <p className="third-party">
      <button type="button" className="tool" data-action="third-party" onClick={() => open(true)}>
        {dataWords.software}
      </button>
      {isOpen && <Licences onClose={() => open(false)} />}
    </p>
  );
}

function Licences({ onClose }: { readonly onClose: () => void }) {
  const { data, isPending } = useQuery({
    queryKey: ['third-party'],
    queryFn: async ({ signal }) => (await thirdPartyText(signal)) ?? null,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Dialog title={dataWords.software} onClose={onClose}>
      <pre className="third-party-text">{isPending ? '' : (data ?? dataWords.softwareUnread)}</pre>
    </Dialog>
  );
}
