// Put this file in the place of sw.js to take the service worker back: it removes itself and the course files it kept.
// What a learner has done is not in these caches and stays.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { scope } = self.registration;
  const dropFiles = async () => {
    for (const name of await caches.keys()) if (name.startsWith('course-files ') && name.endsWith(` ${scope}`)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(dropFiles());
});
